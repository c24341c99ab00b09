package gen.cli;

import gen.build.FactSheet;
import gen.build.FactSheet.State;
import gen.build.Term;
import gen.diag.Messages;
import gen.diag.Source;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.PossibleClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How {@code gen vars} tells people of facts. */
final class VarsText {
  private static final int WIDEST = 30;
  private static final String INDENT = "  ";
  private static final String COMMON = "common/";

  private final Messages messages;
  private final String inputs;
  private final String templates;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param inputs the folder of data files; as the next, it need not be named in each line
   * @param templates the folder of templates
   */
  VarsText(Messages messages, String inputs, String templates) {
    this.messages = messages;
    this.inputs = inputs + "/";
    this.templates = templates + "/";
  }

  List<String> of(List<FactSheet> sheets, List<Term> terms) {
    sheets.forEach(this::addSheet);
    Map<String, List<Term>> kinds = new LinkedHashMap<>();
    terms.forEach(term -> kinds.computeIfAbsent(term.kind(), k -> new ArrayList<>()).add(term));
    kinds.forEach(this::addTerms);
    return lines.isEmpty() ? lines : lines.subList(1, lines.size());
  }

  private void addSheet(FactSheet sheet) {
    lines.add("");
    lines.add(sheet.data().name());
    addFacts("vars.used", sheet.in(State.USED), sheet);
    addFacts("vars.unused", sheet.in(State.UNUSED), sheet);
    addFacts("vars.missing", sheet.in(State.MISSING), sheet);
    addFacts("vars.optional", sheet.in(State.OPTIONAL), sheet);
    addPossible(sheet);
  }

  private void addFacts(String key, List<FactSheet.Row> facts, FactSheet sheet) {
    if (facts.isEmpty()) {
      return;
    }
    boolean stated = facts.get(0).fact().isPresent();
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads(stated ? "vars.columns.stated" : "vars.columns.absent"));
    for (FactSheet.Row row : facts) {
      String value = row.fact().map(Fact::written).orElse(row.sample());
      String readers = readers(row.readers(), sheet.data().name());
      rows.add(
          stated
              ? List.of(row.name(), value, place(row.fact().get().span(), sheet), readers)
              : List.of(row.name(), value, readers));
    }
    addTable(messages.text(key, String.valueOf(facts.size())), rows);
  }

  /** Of the report's own file only the line, of one beside it the name. */
  private String place(Span span, FactSheet sheet) {
    String file = span.source().name();
    String own = sheet.data().name();
    if (file.equals(own)) {
      return String.valueOf(span.line());
    }
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    boolean beside = !folder.isEmpty() && file.startsWith(folder);
    return (beside ? file.substring(folder.length()) : below(file)) + ":" + span.line();
  }

  /** Each file once, with the lines that are known. */
  private String readers(List<Span> readers, String own) {
    Map<Source, List<Integer>> files = new LinkedHashMap<>();
    for (Span reader : readers) {
      List<Integer> known = files.computeIfAbsent(reader.source(), file -> new ArrayList<>());
      if (reader.line() > 0 && !known.contains(reader.line())) {
        known.add(reader.line());
      }
    }
    return files.entrySet().stream()
        .map(file -> reader(file.getKey().name(), file.getValue(), own))
        .collect(Collectors.joining("\n"));
  }

  private String reader(String file, List<Integer> known, String own) {
    String numbers = known.stream().map(String::valueOf).collect(Collectors.joining(","));
    if (file.equals(own)) {
      return messages.text("vars.lines", numbers);
    }
    return numbers.isEmpty() ? below(file) : below(file) + ":" + numbers;
  }

  /** A template's path below the folder of its kind, another file's below the inputs. */
  private String below(String file) {
    if (file.startsWith(inputs)) {
      return file.substring(inputs.length());
    }
    if (!file.startsWith(templates)) {
      return file;
    }
    String path = file.substring(templates.length());
    return path.startsWith(COMMON) ? path : path.substring(path.indexOf('/') + 1);
  }

  private void addPossible(FactSheet sheet) {
    if (sheet.possible().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads("vars.columns.possible"));
    for (PossibleClause possible : sheet.possible()) {
      String missing =
          possible.missing().stream()
              .map(fact -> fact + " " + possible.clause().needs().get(fact))
              .collect(Collectors.joining("、"));
      String place = possible.place().section() + " · " + possible.place().group();
      rows.add(List.of(possible.clause().name(), place, missing));
    }
    addTable(messages.text("vars.possible", String.valueOf(sheet.possible().size())), rows);
  }

  private void addTerms(String kind, List<Term> terms) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads("vars.columns.terms"));
    for (Term term : terms) {
      List<String> users = new ArrayList<>();
      if (!term.neededBy().isEmpty()) {
        users.add(messages.text("vars.needed-by", String.join("、", term.neededBy())));
      }
      if (!term.usedBy().isEmpty()) {
        users.add(messages.text("vars.used-by", String.join("、", term.usedBy())));
      }
      term.files().forEach(file -> users.add(below(file)));
      rows.add(List.of(term.fact(), String.join("、", term.samples()), String.join("\n", users)));
    }
    lines.add("");
    addTable(messages.text("vars.terms", kind, String.valueOf(terms.size())), rows);
  }

  private void addTable(String heading, List<List<String>> rows) {
    lines.add(heading);
    lines.addAll(Columns.of(INDENT, WIDEST, rows));
  }

  private List<String> heads(String key) {
    return List.of(messages.text(key).split("\t"));
  }
}
