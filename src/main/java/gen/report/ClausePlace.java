package gen.report;

import gen.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the outline of the settings has a standard clause.
 *
 * @param section the word of the program for the part of the report: measures, problems …, or
 *     {@code preamble}
 * @param group the group of clauses
 * @param span where the group names the clause
 */
public record ClausePlace(String section, String group, Span span) {

  /** The places of all clauses by their names, in the order of the outline. */
  static Map<String, List<ClausePlace>> all(Settings settings) {
    Map<String, ClauseGroup> groups = ClauseGroup.all(settings, diagnostic -> {});
    Map<String, List<ClausePlace>> places = new LinkedHashMap<>();
    settings
        .group("outline")
        .forEach(
            (section, names) -> {
              for (ClauseGroup group : named(names, groups)) {
                for (Settings.Words topic : group.topics()) {
                  places
                      .computeIfAbsent(topic.prose().toString(), name -> new ArrayList<>())
                      .add(new ClausePlace(section, group.name(), topic.span()));
                }
              }
            });
    return places;
  }

  private static List<ClauseGroup> named(Settings.Setting names, Map<String, ClauseGroup> groups) {
    return names instanceof Settings.Many many
        ? many.items().stream()
            .map(name -> name.prose().toString())
            .filter(groups::containsKey)
            .map(groups::get)
            .toList()
        : List.of();
  }
}
