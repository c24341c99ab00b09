package gen.check;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Schema;
import gen.text.ChineseDate;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads the layers of a dictionary. */
final class TermsReader {
  static final char GAP = '…';

  private static final List<String> KEYS = List.of("names", "phrases", "wrong", "right");
  private static final List<String> OF_NAME = List.of("from", "until", "replaced_by", "party");
  private static final List<String> OF_WRONG = List.of("right", "note", "fix");
  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_PHRASE = 6;

  private final Sink sink;
  private final Map<String, Terms.Name> names = new LinkedHashMap<>();
  private final Map<String, YamlText> replacements = new LinkedHashMap<>();
  private final Set<String> phrases = new LinkedHashSet<>();
  private final Map<String, Terms.Wrong> wrong = new LinkedHashMap<>();
  private final Set<String> right = new LinkedHashSet<>();

  TermsReader(Sink sink) {
    this.sink = sink;
  }

  Terms read(List<YamlMap> layers) {
    for (YamlMap layer : layers) {
      Schema.refuseUnknownKeys(layer, KEYS, sink);
      entries(layer, "names", this::name);
      items(layer, "phrases", SHORTEST_PHRASE, phrases);
      entries(layer, "wrong", this::wrong);
      items(layer, "right", SHORTEST_NAME, right);
    }
    Terms terms = new Terms(names.values(), phrases, wrong.values(), right);
    replacements.forEach(
        (title, other) -> {
          if (names.containsKey(title) && terms.name(other.value()).isEmpty()) {
            sink.add(Diagnostic.error("E-TERMS-UNKNOWN", other.span(), other.value()));
          }
        });
    return terms;
  }

  private void entries(YamlMap layer, String key, BiConsumer<YamlText, YamlNode> each) {
    layer
        .get(key)
        .flatMap(node -> Schema.map(node, sink))
        .ifPresent(
            map ->
                map.entries()
                    .values()
                    .forEach(
                        entry -> {
                          if (isLong(entry.key(), SHORTEST_NAME)) {
                            each.accept(entry.key(), entry.value());
                          }
                        }));
  }

  private void items(YamlMap layer, String key, int shortest, Set<String> into) {
    layer
        .get(key)
        .map(node -> Schema.list(node, sink))
        .ifPresent(
            items ->
                items.forEach(
                    item ->
                        Schema.text(item, sink)
                            .filter(text -> isLong(text, shortest))
                            .ifPresent(text -> into.add(text.value()))));
  }

  /** A single character would be found everywhere. */
  private boolean isLong(YamlText text, int shortest) {
    boolean is = Terms.bare(text.value()).length() >= shortest;
    if (!is) {
      sink.add(Diagnostic.error("E-TERMS-SHORT", text.span(), text.value(), shortest));
    }
    return is;
  }

  private void name(YamlText key, YamlNode node) {
    String title = key.value();
    if (isNo(node)) {
      names.remove(title);
      return;
    }
    if (title.startsWith("《")) {
      sink.add(Diagnostic.error("E-TERMS-MARKS", key.span(), title));
      return;
    }
    Optional<YamlMap> map = Schema.map(node, sink);
    map.ifPresent(all -> Schema.refuseUnknownKeys(all, OF_NAME, sink));
    Optional<LocalDate> from = map.flatMap(all -> date(all, "from"));
    Optional<LocalDate> until = map.flatMap(all -> date(all, "until"));
    if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
      sink.add(Diagnostic.error("E-TERMS-DATES", key.span(), title));
    }
    Optional<YamlText> replacement = map.flatMap(all -> Schema.text(all, "replaced_by", sink));
    replacement.ifPresent(other -> replacements.put(title, other));
    boolean ofParty = map.filter(all -> isYes(all, "party")).isPresent();
    names.put(title, new Terms.Name(title, from, until, replacement.map(YamlText::value), ofParty));
  }

  private void wrong(YamlText key, YamlNode node) {
    String words = key.value();
    if (isNo(node)) {
      wrong.remove(words);
      return;
    }
    Optional<YamlText> text = Optional.empty();
    String note = "";
    boolean fix = words.indexOf(GAP) < 0;
    if (node instanceof YamlMap map) {
      Schema.refuseUnknownKeys(map, OF_WRONG, sink);
      text = Schema.text(map, "right", sink);
      note = Schema.text(map, "note", sink).map(YamlText::value).orElse("");
      boolean asked = isYes(map, "fix");
      fix = fix && (asked || map.get("fix").isEmpty());
    } else {
      text = Schema.text(node, sink);
    }
    String right = text.map(YamlText::value).orElse("");
    if (right.isBlank() || right.contains(words) || !samePieces(words, right)) {
      sink.add(Diagnostic.error("E-TERMS-WRONG", key.span(), words));
      return;
    }
    wrong.put(words, new Terms.Wrong(words, right, note, fix));
  }

  /** A gap stands between words, and in both or in none. */
  private static boolean samePieces(String wrong, String right) {
    int at = wrong.indexOf(GAP);
    int other = right.indexOf(GAP);
    boolean none = at < 0 && other < 0;
    return none || inside(wrong, at) && inside(right, other);
  }

  private static boolean inside(String text, int gap) {
    return gap > 0 && gap == text.lastIndexOf(GAP) && gap < text.length() - 1;
  }

  private Optional<LocalDate> date(YamlMap map, String key) {
    Optional<YamlText> text = Schema.text(map, key, sink);
    Optional<LocalDate> date = text.flatMap(written -> ChineseDate.parse(written.value()));
    if (text.isPresent() && date.isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-DATE", text.get().span(), text.get().value()));
    }
    return date;
  }

  private boolean isYes(YamlMap map, String key) {
    Optional<YamlText> text = Schema.text(map, key, sink);
    boolean yes = text.filter(written -> written.value().equals("yes")).isPresent();
    if (text.isPresent() && !yes && !isNo(text.get())) {
      sink.add(Diagnostic.error("E-SETTING-SWITCH", text.get().span(), text.get().value()));
    }
    return yes;
  }

  private static boolean isNo(YamlNode node) {
    return node instanceof YamlText text && text.isPlain() && text.value().equals("no");
  }
}
