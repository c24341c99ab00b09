package gen.cli;

import gen.build.RuleCatalog;
import gen.diag.Messages;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code gen check --explain} prints of a code. */
final class CodePages {
  private static final Pattern CODE = Pattern.compile("[EWC]-[A-Z0-9-]+");
  private static final List<String> LEFT_OPEN = Collections.nCopies(10, "…");

  private final Messages messages;
  private final Map<String, RuleCatalog.Entry> rules;

  CodePages(Messages messages, String language) {
    this.messages = messages;
    this.rules = RuleCatalog.in(language);
  }

  /** Prints a table of all rules. */
  int printAll(Console console) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(messages.text("check.rules.columns").split("\t")));
    for (RuleCatalog.Entry rule : rules.values()) {
      String level = rule.severity().name().toLowerCase(Locale.ROOT);
      String mended = messages.text(rule.mended() ? "check.rules.mended" : "check.rules.by-hand");
      rows.add(List.of(rule.code(), level, mended, rule.title()));
    }
    Columns.of(rows).forEach(console.out()::println);
    return ExitCode.FINE;
  }

  /** Prints it; empty when there is no such code, whose nearest was named then. */
  Optional<Integer> print(String written, Console console) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    if (rules.containsKey(code)) {
      RuleCatalog.Entry rule = rules.get(code);
      console.out().println((code + " " + rule.title()).strip());
      console.out().println();
      console.out().println(rule.text());
      return Optional.of(ExitCode.FINE);
    }
    if (CODE.matcher(code).matches() && messages.find(code, LEFT_OPEN).isPresent()) {
      console.out().println(code + " " + messages.text(code, LEFT_OPEN.toArray()));
      hints(code).forEach(hint -> console.out().println(messages.text("hint") + hint));
      return Optional.of(ExitCode.FINE);
    }
    Optional<String> near = Nearest.to(code, codes());
    if (near.isEmpty()) {
      return Optional.empty();
    }
    console.err().println("gen: " + messages.text("check.explain.unknown", written));
    console.err().println(messages.text("hint") + messages.text("cli.did-you-mean", near.get()));
    return Optional.of(ExitCode.USAGE);
  }

  /** The usual hint, then those for special cases. */
  private List<String> hints(String code) {
    List<String> hints = new ArrayList<>();
    messages.find(code + ".hint", LEFT_OPEN).ifPresent(hints::add);
    messages.bundle().keySet().stream()
        .filter(key -> key.startsWith(code + ".hint."))
        .sorted()
        .map(key -> messages.text(key, LEFT_OPEN.toArray()))
        .filter(hint -> !hints.contains(hint))
        .forEach(hints::add);
    return hints;
  }

  private List<String> codes() {
    List<String> codes = new ArrayList<>(rules.keySet());
    messages.bundle().keySet().stream()
        .filter(key -> CODE.matcher(key).matches() && !rules.containsKey(key))
        .sorted()
        .forEach(codes::add);
    return codes;
  }
}
