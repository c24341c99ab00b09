package gen.cli;

import gen.build.BuildException;
import gen.build.DataFile;
import gen.build.Explanation;
import gen.build.Inspection;
import gen.diag.Messages;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gen explain}: where everything in a report comes from. */
@Command(name = "explain")
final class ExplainCommand extends InspectCommand {
  @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "explain.report")
  private List<String> words = new ArrayList<>();

  ExplainCommand(Console console, Messages messages) {
    super(console, messages);
  }

  @Override
  void tell(Inspection inspection) throws BuildException {
    List<Explanation> explanations = new ArrayList<>();
    for (DataFile data : inspection.reports(words)) {
      Explanation explanation = inspection.explain(data);
      explanations.add(explanation);
      add(explanation.diagnostics());
    }
    if (asJson()) {
      print(ExplainJson.of(explanations));
    } else {
      print(new ExplainText(messages).of(explanations));
    }
  }
}
