package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Checking;
import gen.check.Passage;
import gen.check.Rule;
import gen.check.Terms;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.Written;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs rules with the dictionary that comes with the program. */
final class Dictionary {
  static final Terms TERMS = terms();

  private Dictionary() {}

  private static Terms terms() {
    try {
      Diagnostics found = new Diagnostics();
      Path file = Path.of("templates", "common", "terms.yaml");
      Source source = new Source("terms.yaml", Files.readString(file));
      YamlMap map = (YamlMap) YamlReader.read(source, found).orElseThrow();
      Terms terms = Terms.read(List.of(map), found);
      assertThat(found.sorted()).as("the dictionary").isEmpty();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CheckSettings settings() {
    return new CheckSettings(Map.of(), List.of(), TERMS);
  }

  /** Findings in data that begins on line 4. */
  static List<Diagnostic> findings(Rule rule, String body) {
    return Checking.findings(rule, body, settings());
  }

  /** Findings in one paragraph of a report for 2025, on line 5 from column 5. */
  static List<Diagnostic> inParagraph(Rule rule, String paragraph) {
    return findings(rule, "sections:\n  measures: |\n    " + paragraph + "\n  problems: 乙。\n");
  }

  /** What is marked in the paragraph, joined by /. */
  static String marked(Rule rule, String paragraph) {
    return String.join("/", inParagraph(rule, paragraph).stream().map(Dictionary::text).toList());
  }

  /** {@code marked→argument} for each finding, joined by /. */
  static String marked(Rule rule, String paragraph, int argument) {
    return String.join(
        "/",
        inParagraph(rule, paragraph).stream()
            .map(finding -> text(finding) + "→" + finding.arguments().get(argument))
            .toList());
  }

  /** What is marked in a text of a template. */
  static String inTemplate(Rule rule, String text) {
    int[] offsets = new int[text.length()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = i;
    }
    Diagnostics found = new Diagnostics();
    Passage passage = Passage.ofTemplate(new Source("t.ftlh", text), text, offsets);
    var report = Written.report("sections: {measures: 甲。, problems: 乙。}\n", new Diagnostics());
    rule.check(new CheckedReport(report, List.of(passage), settings()), found);
    return String.join("/", found.sorted().stream().map(Dictionary::text).toList());
  }

  private static String text(Diagnostic finding) {
    String line = finding.span().source().line(finding.span().line());
    int from = finding.span().column() - 1;
    return line.substring(from, from + finding.span().length());
  }
}
