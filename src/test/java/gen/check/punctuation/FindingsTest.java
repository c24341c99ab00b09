package gen.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import gen.build.SampleFindings;
import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Checking;
import gen.check.Passage;
import gen.check.Rule;
import gen.check.RulePages;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.Report;
import gen.report.Written;
import gen.template.TemplateText;
import gen.template.TemplateTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All rules of the group over texts that were not written for them. */
class FindingsTest {
  @Test
  void inTheSamplesOnlyWhatASuperiorWouldMark() throws IOException {
    assertThat(
            SampleFindings.all().stream()
                .filter(d -> d.code().startsWith("C-PUNCT-"))
                .map(FindingsTest::place))
        .containsExactlyInAnyOrder(
            "C-PUNCT-LAW 沙坪坝区信访办公室.yaml:52:119 “民法典”",
            "C-PUNCT-PAIR 沙坪坝区信访办公室.yaml:103:35 ”",
            "C-PUNCT-HALF 南开区信访办.yaml:18:52 ,",
            "C-PUNCT-END 南开区信访办.yaml:59:134 ，",
            "C-PUNCT-SERIES 西城区信访办.yaml:27:98 ，",
            "C-PUNCT-DUN 城口县信访办公室.yaml:43:49 、",
            "C-PUNCT-DUN 城口县信访办公室.yaml:43:55 、",
            "C-PUNCT-ITEMS 城口县信访办公室.yaml:61:80 ；",
            "C-PUNCT-DUN 城口县信访办公室.yaml:71:18 、",
            "C-PUNCT-DUN 城口县信访办公室.yaml:71:27 、",
            "C-PUNCT-LAW 城口县信访办公室.yaml:71:28 “信访工作条例”");
  }

  private static String place(Diagnostic d) {
    String place = d.span().place();
    return d.code() + " " + place.substring(place.lastIndexOf('/') + 1) + " " + d.span().text();
  }

  @Test
  void nothingInAnyTemplate() throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".ftlh")).toList()) {
        Source source = new Source(file.toString(), Files.readString(file));
        for (TemplateText text : TemplateTexts.of(source, Passage.UNKNOWN)) {
          passages.add(Passage.ofTemplate(source, text.text(), text.offsets()));
        }
      }
    }
    assertThat(passages).hasSizeGreaterThan(100);
    Report report = Written.report("sections:\n  measures: 甲。\n", new Diagnostics());
    Diagnostics found = new Diagnostics();
    for (Rule rule : PunctuationRules.all()) {
      rule.check(new CheckedReport(report, passages, CheckSettings.NONE), found);
    }
    assertThat(found.sorted().stream().map(FindingsTest::place)).isEmpty();
  }

  @Test
  void whatAFactPrintsIsNotJudgedWhereItIsPlaced() {
    String body =
        "facts:\n  甲: 3-5件,又２件\nsections:\n  measures: |\n    办理${facts.甲},努力。\n  problems: 乙。\n";
    List<String> places = new ArrayList<>();
    PunctuationRules.all().forEach(rule -> places.addAll(Checking.places(rule, body)));
    assertThat(places).containsExactly("C-PUNCT-HALF 8:17+1");
  }

  @Test
  void longTextsOfNothingButMarksAreReadToTheirEnd() {
    String hard = "“《（、-1.甲2025—,主要领导甲、”一是".repeat(2500);
    Report report =
        Written.report("sections:\n  measures: |\n    " + hard + "\n", new Diagnostics());
    Diagnostics found = new Diagnostics();
    PunctuationRules.all()
        .forEach(
            rule -> rule.check(CheckedReport.of(report, List.of(), CheckSettings.NONE), found));
    assertThat(found.sorted()).hasSizeGreaterThan(2500);
  }

  @Test
  void everyRuleHasItsPageInBothLanguages() {
    List<String> codes = PunctuationRules.all().stream().map(Rule::code).toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(RulePages.in("zh").keySet()).containsAll(codes);
    assertThat(RulePages.in("en").keySet()).containsAll(codes);
  }
}
