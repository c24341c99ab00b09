package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.CheckFile;
import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Relation;
import gen.check.Rule;
import gen.check.Terms;
import gen.check.figures.FigureRules;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.Report;
import gen.report.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The relations that come with the program, and what the rules about figures find in the samples.
 */
class StandardRelationsTest {
  private static final Path CLAUSES = Path.of("templates", "法治政府建设年度报告");
  private static final Path BULLETIN = Path.of("templates", "信访工作年度情况通报");
  private static final Pattern HEADER = Pattern.compile("(?s)<#ftl attributes=.*?}>");
  private static final Pattern DECLARED = Pattern.compile("\"([^\"]+)\": \"([^\"]+)\"");

  private final Rule rule =
      FigureRules.all().stream()
          .filter(each -> each.code().equals("C-FIGURE-RELATION"))
          .findFirst()
          .orElseThrow();

  @Test
  void theySpeakOfTheFactsOfTheClausesWhoseExamplesAgreeWithThem() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(CLAUSES.resolve("topics"))) {
      for (Path file : files.sorted().toList()) {
        Matcher header = HEADER.matcher(Files.readString(file));
        assertThat(header.find()).as(file.toString()).isTrue();
        DECLARED
            .matcher(header.group())
            .results()
            .forEach(r -> examples.put(r.group(1), r.group(2)));
      }
    }
    List<Relation> relations = relations(CLAUSES);

    assertThat(relations).isNotEmpty();
    assertThat(namesOf(relations)).isSubsetOf(examples.keySet());
    assertThat(findings(relations, examples)).isEmpty();
  }

  @Test
  void aReportThatBreaksThemIsFound() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("信访总量", "100件");
    facts.put("网上信访", "120件");
    facts.put("信访积案", "36件");
    facts.put("化解信访积案", "34件");
    facts.put("积案化解率", "94.4%");
    facts.put("网上信访占比", "12%");

    assertThat(findings(relations(CLAUSES), facts)).hasSize(2);
  }

  @Test
  void thePartsOfTheBulletinMakeUpItsSums() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("信访总量", "100件");
    facts.put("网上信访", "60件");
    facts.put("来信", "10件");
    facts.put("来访", "20件");
    facts.put("来电", "10件");
    assertThat(findings(relations(BULLETIN), facts)).isEmpty();

    facts.put("来电", "11件");
    assertThat(findings(relations(BULLETIN), facts))
        .extracting(d -> d.arguments().get(3))
        .containsExactly("1件");
  }

  @Test
  void theSamplesHaveTheMistakesThatAreKnownAndNoOthers() throws IOException {
    assertThat(SampleFindings.all())
        .filteredOn(found -> found.code().startsWith("C-FIGURE") || found.code().startsWith("E-"))
        .extracting(d -> d.code() + " " + d.span().source().name() + ":" + d.span().line())
        .containsExactly(
            "C-FIGURE-UNIT inputs/2025/河南省/湖滨区信访局.yaml:70",
            "C-FIGURE-CONTRADICTION inputs/2025/河南省/湖滨区信访局.yaml:78");
  }

  private static List<Relation> relations(Path kind) throws IOException {
    Path file = kind.resolve("check.yaml");
    Diagnostics found = new Diagnostics();
    CheckFile read =
        CheckFile.read(Written.map(file.toString(), Files.readString(file)), List.of(), found);
    assertThat(found.sorted()).isEmpty();
    return read.relations();
  }

  private static List<String> namesOf(List<Relation> relations) {
    List<String> names = new ArrayList<>();
    relations.forEach(each -> names.addAll(List.of(each.written().split(" (?:[-+/=]|<=|>=) "))));
    return names;
  }

  private List<Diagnostic> findings(List<Relation> relations, Map<String, String> facts) {
    StringBuilder body = new StringBuilder("facts:\n");
    facts.forEach((name, value) -> body.append("  " + name + ": " + value + "\n"));
    body.append("sections:\n  measures: 甲。\n  problems: 乙。\n");
    Report report = Written.report(body.toString(), new Diagnostics());
    Diagnostics found = new Diagnostics();
    rule.check(
        CheckedReport.of(report, List.of(), new CheckSettings(Map.of(), relations, Terms.NONE)),
        found);
    return found.sorted();
  }
}
