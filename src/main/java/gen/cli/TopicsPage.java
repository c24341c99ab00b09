package gen.cli;

import gen.build.Topic;
import gen.diag.Messages;
import gen.json.Json;
import gen.report.Clause;
import gen.report.ClausePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How {@code gen topics} tells of standard clauses. */
final class TopicsPage {
  private static final int WIDEST = 26;

  private final Messages messages;
  private final Function<String, List<String>> folders;
  private final Function<Topic, List<Topic.Example>> examples;

  /**
   * @param folders of a kind, nearest first
   * @param examples what a clause prints; none when that is not wanted
   */
  TopicsPage(
      Messages messages,
      Function<String, List<String>> folders,
      Function<Topic, List<Topic.Example>> examples) {
    this.messages = messages;
    this.folders = folders;
    this.examples = examples;
  }

  /**
   * @param topics by kinds
   * @param withFolders whether to say which folders are looked in
   */
  List<String> text(Map<String, List<Topic>> topics, boolean withFolders) {
    List<String> lines = new ArrayList<>();
    topics.forEach(
        (kind, all) -> {
          lines.add(messages.text("topics.heading", kind, String.valueOf(all.size())));
          if (withFolders) {
            lines.add(messages.text("topics.folders"));
            folders.apply(kind).forEach(folder -> lines.add("  " + folder));
          }
          addGroups(all, lines);
          lines.add("");
        });
    return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }

  private void addGroups(List<Topic> topics, List<String> lines) {
    Map<String, List<List<String>>> groups = new LinkedHashMap<>();
    for (Topic topic : topics) {
      groups.computeIfAbsent(place(topic), place -> new ArrayList<>()).addAll(rows(topic));
    }
    groups.forEach(
        (place, rows) -> {
          lines.add("");
          lines.add(place);
          lines.addAll(Columns.of("  ", WIDEST, rows));
        });
  }

  private String place(Topic topic) {
    return topic.places().isEmpty()
        ? messages.text("topics.nowhere")
        : topic.places().stream()
            .map(place -> place.section() + " · " + place.group())
            .collect(Collectors.joining("、"));
  }

  private List<List<String>> rows(Topic topic) {
    Clause clause = topic.clause();
    List<List<String>> rows = new ArrayList<>();
    add("topics.needs", facts(clause.needs()), rows);
    add("topics.uses", facts(clause.uses()), rows);
    add("topics.variants", String.join("、", clause.variants()), rows);
    add("topics.headings", String.join("；", clause.headings()), rows);
    add("topics.file", topic.file(), rows);
    add("topics.overridden", String.join("、", topic.overridden()), rows);
    for (Topic.Example example : examples.apply(topic)) {
      String words = example.text().isEmpty() ? messages.text("topics.no-example") : example.text();
      String label = example.variant().isEmpty() ? "" : "【" + example.variant() + "】";
      add("topics.example", label + words, rows);
    }
    List<String> first = rows.get(0);
    rows.set(0, List.of(clause.name(), first.get(1), first.get(2)));
    return rows;
  }

  private void add(String label, String value, List<List<String>> rows) {
    if (!value.isEmpty()) {
      rows.add(List.of("", messages.text(label), value));
    }
  }

  private static String facts(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + " " + fact.getValue())
        .collect(Collectors.joining("、"));
  }

  /** The same for programs. */
  Object json(Map<String, List<Topic>> topics) {
    return Json.object(
        "kinds",
        topics.entrySet().stream()
            .map(
                kind ->
                    Json.object(
                        "kind", kind.getKey(),
                        "folders", folders.apply(kind.getKey()),
                        "topics", kind.getValue().stream().map(this::json).toList()))
            .toList());
  }

  private Object json(Topic topic) {
    Clause clause = topic.clause();
    return Json.object(
        "name", clause.name(),
        "places", topic.places().stream().map(TopicsPage::json).toList(),
        "needs", clause.needs(),
        "uses", clause.uses(),
        "variants", clause.variants(),
        "headings", clause.headings(),
        "file", topic.file(),
        "overridden", topic.overridden(),
        "examples",
            examples.apply(topic).stream()
                .map(one -> Json.object("variant", one.variant(), "text", one.text()))
                .toList());
  }

  private static Object json(ClausePlace place) {
    return Json.object("section", place.section(), "group", place.group());
  }
}
