package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.template.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules find in the sample inputs; its main method prints it, for whoever writes a rule.
 */
public final class SampleFindings {
  private SampleFindings() {}

  public static List<Diagnostic> all() throws IOException {
    return below(Path.of("inputs"), Path.of("templates"));
  }

  static List<Diagnostic> below(Path inputs, Path templates) throws IOException {
    TemplateLibrary library = Composer.templates(templates);
    Composer composer = new Composer(new DataReader(inputs), library);
    Checker checker = new Checker(inputs, templates, library);
    List<Diagnostic> findings = new ArrayList<>();
    for (DataFile data : DataFiles.find(inputs, new Diagnostics())) {
      Diagnostics found = new Diagnostics();
      composer
          .draft(data, found)
          .map(draft -> composer.compose(data, draft, found))
          .ifPresent(composed -> findings.addAll(findings(checker, data, composed)));
    }
    return findings;
  }

  private static List<Diagnostic> findings(Checker checker, DataFile data, Composed composed) {
    return checker.check(data, composed).findings().stream().map(CheckFinding::diagnostic).toList();
  }

  public static void main(String[] args) throws IOException {
    for (Diagnostic finding : all()) {
      System.out.println(finding.code() + " " + finding.span().place() + " " + finding.arguments());
    }
  }
}
