package gen.cli;

import gen.build.BuildException;
import gen.build.DataFile;
import gen.build.FactSheet;
import gen.build.Inspection;
import gen.build.Term;
import gen.build.Topic;
import gen.diag.Messages;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code gen vars}: the facts that a report states, needs and may use; those of a clause; or all
 * that the templates know.
 */
@Command(name = "vars")
final class VarsCommand extends InspectCommand {
  @Parameters(arity = "0..*", paramLabel = "REPORT|TOPIC", descriptionKey = "vars.what")
  private List<String> words = new ArrayList<>();

  VarsCommand(Console console, Messages messages) {
    super(console, messages);
  }

  @Override
  void tell(Inspection inspection) throws BuildException {
    List<String> paths = words.stream().filter(inspection::isPath).toList();
    List<FactSheet> sheets = new ArrayList<>();
    List<DataFile> reports = paths.isEmpty() ? List.of() : inspection.reports(paths);
    for (DataFile data : reports) {
      FactSheet sheet = inspection.facts(data);
      sheets.add(sheet);
      add(sheet.diagnostics());
    }
    List<Term> terms = terms(inspection);
    if (asJson()) {
      print(VarsJson.of(sheets, terms));
    } else {
      print(new VarsText(messages, inputs(), templates()).of(sheets, terms));
    }
  }

  /** The facts of the clauses that are named; without any word of the call, all. */
  private List<Term> terms(Inspection inspection) throws BuildException {
    List<String> topics = words.stream().filter(word -> !inspection.isPath(word)).toList();
    List<Term> terms = new ArrayList<>();
    if (!topics.isEmpty() || words.isEmpty()) {
      for (String kind : inspection.kinds(Optional.empty())) {
        terms.addAll(inspection.vocabulary(kind));
      }
    }
    if (topics.isEmpty()) {
      return terms;
    }
    refuseUnknown(topics, inspection);
    return terms.stream()
        .filter(term -> topics.stream().anyMatch(topic -> isOf(topic, term)))
        .toList();
  }

  private static boolean isOf(String topic, Term term) {
    return term.neededBy().contains(topic) || term.usedBy().contains(topic);
  }

  private void refuseUnknown(List<String> topics, Inspection inspection) throws BuildException {
    List<String> known = new ArrayList<>();
    for (String kind : inspection.kinds(Optional.empty())) {
      for (Topic topic : inspection.topics(kind, Optional.empty())) {
        known.add(topic.clause().name());
      }
    }
    for (String topic : topics) {
      if (!known.contains(topic)) {
        Optional<String> near = Nearest.to(topic, known);
        throw near.isPresent()
            ? misuse("vars.unknown.near", topic, near.get())
            : misuse("vars.unknown", topic);
      }
    }
  }
}
