package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading of the standard report and the clauses that may stand under it, as the settings have it
 * under {@code groups}. Immutable.
 *
 * @param headings one of them is chosen; empty: the clauses stand without a heading
 * @param apart true when each clause stands under its own heading instead
 * @param most how many of its clauses a report takes when it has the facts for more
 * @param topics the names of the clauses, in order
 */
record ClauseGroup(
    String name,
    List<Prose> headings,
    Block.ClauseForm form,
    boolean apart,
    int most,
    List<Settings.Words> topics) {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  ClauseGroup {
    headings = List.copyOf(headings);
    topics = List.copyOf(topics);
  }

  /** All groups of the settings by their names; what is wrong in them is reported. */
  static Map<String, ClauseGroup> all(Settings settings, Sink sink) {
    Map<String, ClauseGroup> groups = new LinkedHashMap<>();
    settings
        .group("groups")
        .forEach(
            (name, setting) -> {
              if (setting instanceof Settings.Group group) {
                groups.put(name, read(name, group, sink));
              }
            });
    return groups;
  }

  private static ClauseGroup read(String name, Settings.Group group, Sink sink) {
    List<Prose> headings = items(group, "headings").stream().map(Settings.Words::prose).toList();
    Block.ClauseForm form = Block.ClauseForm.PARAGRAPHS;
    boolean apart = false;
    Optional<Settings.Words> written = words(group, "form");
    if (written.isPresent()) {
      switch (written.get().prose().toString()) {
        case "paragraphs" -> form = Block.ClauseForm.PARAGRAPHS;
        case "parts" -> apart = true;
        case "points" -> form = Block.ClauseForm.POINTS;
        default ->
            sink.add(
                Diagnostic.error(
                    "E-SETTING-FORM", written.get().span(), written.get().prose().toString()));
      }
    }
    int most = Integer.MAX_VALUE;
    Optional<Settings.Words> limit = words(group, "at_most");
    if (limit.isPresent()) {
      String number = limit.get().prose().toString();
      if (NUMBER.matcher(number).matches()) {
        most = Integer.parseInt(number);
      } else {
        sink.add(Diagnostic.error("E-SETTING-NUMBER", limit.get().span(), number));
      }
    }
    return new ClauseGroup(name, headings, form, apart, most, items(group, "topics"));
  }

  private static Optional<Settings.Words> words(Settings.Group group, String key) {
    return group.values().get(key) instanceof Settings.Words words && !words.prose().isEmpty()
        ? Optional.of(words)
        : Optional.empty();
  }

  private static List<Settings.Words> items(Settings.Group group, String key) {
    return group.values().get(key) instanceof Settings.Many many
        ? new ArrayList<>(many.items())
        : List.of();
  }
}
