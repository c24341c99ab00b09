package gen.build;

import gen.check.ExceptionRule;
import gen.check.PassageFinder;
import gen.diag.Diagnostic;
import gen.diag.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Lets a project's exceptions accept findings. Immutable. */
final class Judge {
  private final List<String> roots;

  Judge(Path inputs, Path templates) {
    this.roots = List.of(DataFiles.slashes(inputs) + "/", DataFiles.slashes(templates) + "/");
  }

  /** What an exception is known by as long as its file is the same. */
  static String identity(ExceptionRule exception) {
    return exception.span().place() + " " + exception.rule();
  }

  /**
   * The finding, with the reason if one of the exceptions accepts it.
   *
   * @param used hears of each exception that does
   */
  CheckFinding judged(
      Diagnostic diagnostic,
      CheckFiles.Policy policy,
      PassageFinder finder,
      Consumer<ExceptionRule> used) {
    List<ExceptionRule> ofRule =
        policy.exceptions().stream()
            .filter(exception -> exception.rule().equals(diagnostic.code()))
            .toList();
    if (ofRule.isEmpty()) {
      return CheckFinding.of(diagnostic);
    }
    String file = relative(diagnostic.span().source().name());
    Set<String> texts = texts(diagnostic.span(), finder);
    Optional<String> reason = Optional.empty();
    for (ExceptionRule exception : ofRule) {
      if (exception.accepts(diagnostic.code(), file, texts)) {
        used.accept(exception);
        reason = Optional.of(exception.reason()); // the nearest comes last
      }
    }
    return new CheckFinding(diagnostic, reason, Optional.empty());
  }

  /** Whether an exception in that {@code check.yaml} may hold for that data file. */
  boolean mayHoldFor(String checkFile, String data) {
    String folder = checkFile.substring(0, checkFile.length() - DataFiles.CHECK.length());
    boolean ofInputs = folder.startsWith(roots.get(0));
    return !ofInputs || data.startsWith(folder);
  }

  private String relative(String file) {
    return roots.stream()
        .filter(file::startsWith)
        .findFirst()
        .map(root -> file.substring(root.length()))
        .orElse(file);
  }

  /** What an exception may name: the marked text, and its sentence as written and as printed. */
  private static Set<String> texts(Span span, PassageFinder finder) {
    Set<String> texts = new HashSet<>();
    texts.add(span.text());
    texts.add(span.sentence());
    finder.find(span).ifPresent(place -> texts.add(place.sentence()));
    return texts;
  }
}
