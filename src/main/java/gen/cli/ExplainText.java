package gen.cli;

import gen.build.Explanation;
import gen.diag.Messages;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.SettingOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How {@code gen explain} tells people where a report comes from. */
final class ExplainText {
  private static final int WIDEST = 40;
  private static final String INDENT = "  ";

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();
  private List<String> folders = List.of();
  private String own = "";

  ExplainText(Messages messages) {
    this.messages = messages;
  }

  List<String> of(List<Explanation> explanations) {
    for (Explanation report : explanations) {
      lines.add("");
      lines.add(report.data().name());
      folders = report.folders();
      own = report.data().name();
      addFolders();
      addFiles(report);
      addSettings(report);
      addFacts(report);
      addClauses(report);
    }
    return lines.isEmpty() ? lines : lines.subList(1, lines.size());
  }

  private void addFolders() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < folders.size(); i++) {
      rows.add(List.of("[" + (i + 1) + "]", folders.get(i)));
    }
    addTable("explain.folders", rows);
  }

  private void addFiles(Explanation report) {
    List<List<String>> rows = new ArrayList<>();
    String numbers =
        IntStream.rangeClosed(1, folders.size())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" "));
    for (Explanation.Choice file : report.files()) {
      if (rows.isEmpty()) {
        rows.add(List.of("", numbers));
      }
      String marks =
          file.candidates().stream().map(ExplainText::mark).collect(Collectors.joining(" "));
      rows.add(List.of(file.path(), marks));
    }
    addTable("explain.files", rows);
  }

  private static String mark(Explanation.Candidate candidate) {
    return candidate.used() ? "●" : candidate.exists() ? "○" : "-";
  }

  private void addSettings(Explanation report) {
    List<List<String>> rows = new ArrayList<>();
    for (SettingOrigin setting : report.settings()) {
      rows.add(row(setting.name(), setting.effective()));
      setting.overridden().forEach(old -> rows.add(row(messages.text("explain.instead"), old)));
    }
    addTable("explain.settings", rows);
  }

  private List<String> row(String name, SettingOrigin.Stated stated) {
    return List.of(name, value(stated.value()), place(stated.span()));
  }

  private String value(String value) {
    return value.isEmpty() ? messages.text("explain.empty") : value;
  }

  private void addFacts(Explanation report) {
    String previous = messages.text("explain.previous");
    List<List<String>> rows = new ArrayList<>();
    for (Fact fact : report.facts()) {
      rows.add(List.of(fact.name(), fact.written(), place(fact.span())));
      String change = fact.change().map(c -> "\n" + c.words()).orElse("");
      fact.previous()
          .map(last -> List.of(previous, last.written(), place(last.span()) + change))
          .ifPresent(rows::add);
    }
    addTable("explain.facts", rows);
  }

  private void addClauses(Explanation report) {
    List<List<String>> rows = new ArrayList<>();
    for (Explanation.ClauseChoice clause : report.clauses()) {
      String under =
          clause.heading().isEmpty()
              ? clause.section()
              : clause.section() + " · " + clause.heading();
      rows.add(List.of(clause.name(), clause.variant(), under + "\n" + why(clause)));
    }
    addTable("explain.topics", rows);
  }

  private String why(Explanation.ClauseChoice clause) {
    String needs = String.join("、", clause.needs());
    String why =
        clause
            .group()
            .map(
                group ->
                    needs.isEmpty()
                        ? messages.text("explain.always", group, place(clause.place()))
                        : messages.text("explain.chosen", group, place(clause.place()), needs))
            .orElseGet(() -> messages.text("explain.asked", place(clause.place())));
    return clause
        .variantPlace()
        .map(span -> why + "\n" + messages.text("explain.variant", place(span)))
        .orElse(why);
  }

  /**
   * Of the report's own file the line, of a template with the number of the folder in place of its
   * name: so that it fits into a line.
   */
  private String place(Span span) {
    String file = span.source().name();
    if (file.equals(own) && span.line() > 0) {
      return messages.text("vars.lines", String.valueOf(span.line()));
    }
    for (int i = 0; i < folders.size(); i++) {
      if (file.startsWith(folders.get(i) + "/")) {
        file = "[" + (i + 1) + "]" + file.substring(folders.get(i).length());
        break;
      }
    }
    return span.line() == 0 ? file : file + ":" + span.line();
  }

  private void addTable(String key, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(messages.text(key));
      lines.addAll(Columns.of(INDENT, WIDEST, rows));
    }
  }
}
