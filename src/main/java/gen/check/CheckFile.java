package gen.check;

import gen.diag.Diagnostic;
import gen.diag.Severity;
import gen.diag.Sink;
import gen.diag.Span;
import gen.report.Schema;
import gen.text.Nearest;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code check.yaml} says. Immutable.
 *
 * @param levels the severity of rules by code; an empty one switches the rule off
 * @param exceptions what is accepted
 * @param relations that must hold between facts, not yet parsed
 */
public record CheckFile(
    Map<String, Optional<Severity>> levels,
    List<ExceptionRule> exceptions,
    List<Relation> relations) {
  /** Says nothing. */
  public static final CheckFile NONE = new CheckFile(Map.of(), List.of(), List.of());

  private static final List<String> KEYS = List.of("rules", "exceptions", "checks");
  private static final List<String> EXCEPTION_KEYS = List.of("rule", "file", "text", "reason");
  private static final String OFF = "off";

  public CheckFile {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    exceptions = List.copyOf(exceptions);
    relations = List.copyOf(relations);
  }

  /**
   * Reports what is wrong with the file; the rest of it holds.
   *
   * @param codes those of all rules
   */
  public static CheckFile read(YamlMap map, Collection<String> codes, Sink sink) {
    Schema.refuseUnknownKeys(map, KEYS, sink);
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    map.get("rules")
        .flatMap(node -> Schema.map(node, sink))
        .ifPresent(rules -> levels(rules, codes, levels, sink));
    List<ExceptionRule> exceptions = new ArrayList<>();
    for (YamlNode item : items(map, "exceptions", sink)) {
      Schema.map(item, sink)
          .flatMap(entry -> exception(entry, codes, sink))
          .ifPresent(exceptions::add);
    }
    List<Relation> relations = new ArrayList<>();
    for (YamlNode item : items(map, "checks", sink)) {
      Schema.text(item, sink)
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> relations.add(new Relation(text.value().strip(), text.span())));
    }
    return new CheckFile(levels, exceptions, relations);
  }

  private static List<YamlNode> items(YamlMap map, String key, Sink sink) {
    return map.get(key).map(node -> Schema.list(node, sink)).orElse(List.of());
  }

  private static void levels(
      YamlMap rules, Collection<String> codes, Map<String, Optional<Severity>> levels, Sink sink) {
    rules
        .entries()
        .forEach(
            (code, entry) -> {
              Optional<YamlText> text = Schema.text(entry.value(), sink);
              if (isKnown(code, entry.key().span(), codes, sink) && text.isPresent()) {
                level(text.get(), sink).ifPresent(level -> levels.put(code, level));
              }
            });
  }

  private static Optional<Optional<Severity>> level(YamlText text, Sink sink) {
    String word = text.value().strip().toLowerCase(Locale.ROOT);
    if (word.equals(OFF)) {
      return Optional.of(Optional.empty());
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return Optional.of(Optional.of(severity));
      }
    }
    sink.add(Diagnostic.error("E-CHECK-LEVEL", text.span(), text.value()));
    return Optional.empty();
  }

  private static boolean isKnown(String code, Span span, Collection<String> codes, Sink sink) {
    if (codes.contains(code)) {
      return true;
    }
    Optional<String> near = Nearest.to(code.toUpperCase(Locale.ROOT), codes);
    Diagnostic unknown = Diagnostic.error("E-CHECK-RULE", span, code, near.orElse(""));
    sink.add(near.isPresent() ? unknown.hint("near") : unknown);
    return false;
  }

  private static Optional<ExceptionRule> exception(
      YamlMap map, Collection<String> codes, Sink sink) {
    Schema.refuseUnknownKeys(map, EXCEPTION_KEYS, sink);
    Optional<YamlText> rule = Schema.text(map, "rule", sink);
    Optional<YamlText> reason = Schema.text(map, "reason", sink);
    Optional<String> file = Schema.text(map, "file", sink).map(YamlText::value);
    Optional<String> text = Schema.text(map, "text", sink).map(YamlText::value);
    if (lacks(map, "rule")) {
      sink.add(Diagnostic.error("E-DATA-MISSING-KEY", map.span(), "rule"));
    }
    if (lacks(map, "reason")) {
      sink.add(Diagnostic.error("E-CHECK-REASON", map.span()));
    }
    if (rule.isEmpty()
        || !isKnown(rule.get().value().strip(), rule.get().span(), codes, sink)
        || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExceptionRule(
            rule.get().value().strip(),
            file.map(String::strip).map(Glob::of),
            text.map(String::strip),
            reason.get().value().strip(),
            rule.get().span()));
  }

  private static boolean lacks(YamlMap map, String key) {
    return !map.entries().containsKey(key) && !Schema.misspells(map, key, EXCEPTION_KEYS);
  }
}
