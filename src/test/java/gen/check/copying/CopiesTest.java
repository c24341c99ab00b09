package gen.check.copying;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.ClauseCatalog;
import gen.report.Draft;
import gen.report.Report;
import gen.report.Written;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {
  private static final String TEXT =
      "围绕群众反映强烈的物业管理和劳动报酬问题，组织相关单位集中会商，逐案明确责任人和办理时限，全年化解疑难事项12件，"
          + "对短期内难以解决的，由领导干部包案推进，定期向群众通报办理进展。";

  private final List<ReportParagraphs> reports = new ArrayList<>();

  private void add(String file, String lastYear, String... paragraphs) {
    StringBuilder yaml = new StringBuilder("kind: 报告\nbureau: 某局\nregion: 河南省\nyear: 2025\n");
    yaml.append("sections:\n  measures: |\n");
    for (String paragraph : paragraphs) {
      yaml.append("    ").append(paragraph).append('\n');
    }
    yaml.append("  problems: 乙。\n");
    Diagnostics found = new Diagnostics();
    Source source = new Source(file, yaml.toString());
    YamlMap map = (YamlMap) YamlReader.read(source, found).orElseThrow();
    Draft draft = Draft.read(source, map, List.of(), found).orElseThrow();
    Report report =
        draft.complete(
            Written.map("settings.yaml", Written.SETTINGS), List.of(), ClauseCatalog.NONE, found);
    assertThat(found.sorted()).isEmpty();
    CheckedReport checked = CheckedReport.of(report, List.of(), CheckSettings.NONE);
    Optional<String> last = Optional.ofNullable(lastYear);
    reports.add(ReportParagraphs.of(file, last, checked.passages()));
  }

  private List<Diagnostic> findings() {
    return Copies.findings(Reports.of(reports), name -> new Source(name, ""), 3);
  }

  private List<String> places() {
    return findings().stream().map(CopiesTest::place).toList();
  }

  private static String place(Diagnostic d) {
    return d.code() + " " + d.span().place() + " " + d.related().get(0).span().place();
  }

  @Test
  void theSameParagraphOfAnotherOfficeIsFoundWhateverItsFigures() {
    add("甲.yaml", null, "无关的一段。", TEXT);
    add("乙.yaml", null, TEXT.replace("12件", "35件"));

    assertThat(places()).containsExactly("C-COPY-OFFICE 甲.yaml:8:5 乙.yaml:7:5");
    assertThat(findings().get(0).arguments()).containsExactly("100", "乙.yaml:7:5");
  }

  @Test
  void aParagraphOfTheYearBeforeIsFoundAtThisYears() {
    add("2024/甲.yaml", null, TEXT);
    add("2025/甲.yaml", "2024/甲.yaml", TEXT.replace("物业管理", "房屋征收"));

    assertThat(places()).containsExactly("C-COPY-YEAR 2025/甲.yaml:7:5 2024/甲.yaml:7:5");
  }

  @Test
  void alsoWhenThisYearsFileComesFirst() {
    add("a-2025.yaml", "b-2024.yaml", TEXT);
    add("b-2024.yaml", null, TEXT);

    assertThat(places()).containsExactly("C-COPY-YEAR a-2025.yaml:7:5 b-2024.yaml:7:5");
  }

  @ParameterizedTest
  @CsvSource({
    "围绕群众反映强烈的物业管理和劳动报酬问题，组织相关单位集中会商。", // short
    "把群众反映集中的就业、就医和出行问题列成清单，请相关部门到场答复，当场说清办法和期限，一时办不了的由班子成员牵头，办到哪一步都让群众知道，年底再请群众来评一评办得好不好。"
  })
  void otherWordsAndShortTextsAreNoCopies(String other) {
    add("甲.yaml", null, TEXT);
    add("乙.yaml", null, other);
    add("丙.yaml", null, other.substring(0, other.length() / 2) + "。");

    assertThat(places()).isEmpty();
  }

  @Test
  void aReportIsNotComparedWithItself() {
    add("甲.yaml", null, TEXT, TEXT);

    assertThat(places()).isEmpty();
  }

  @Test
  void whatAFolderSetsForAllIsNoCopy() {
    Source defaults = new Source("_defaults.yaml", "preamble: " + TEXT + "\n");
    Diagnostics found = new Diagnostics();
    YamlMap above = (YamlMap) YamlReader.read(defaults, found).orElseThrow();
    for (String file : List.of("甲.yaml", "乙.yaml")) {
      String head = "kind: 报告\nbureau: 某局\nregion: 河南省\nyear: 2025\n";
      Source source = new Source(file, head + "sections: {measures: 甲。, problems: 乙。}\n");
      YamlMap own = (YamlMap) YamlReader.read(source, found).orElseThrow();
      Draft draft = Draft.read(source, own, List.of(above), found).orElseThrow();
      YamlMap settings = Written.map("settings.yaml", Written.SETTINGS);
      Report report = draft.complete(settings, List.of(), ClauseCatalog.NONE, found);
      CheckedReport checked = CheckedReport.of(report, List.of(), CheckSettings.NONE);
      reports.add(ReportParagraphs.of(file, Optional.empty(), checked.passages()));
    }

    assertThat(places()).isEmpty();
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    List<String> files = new ArrayList<>(List.of("丁.yaml", "甲.yaml", "丙.yaml", "乙.yaml", "戊.yaml"));
    files.forEach(file -> add(file, null, TEXT));
    List<String> first = places();
    Collections.shuffle(files, new Random(1));

    assertThat(first).hasSize(4).isSorted();
    CopiesTest other = new CopiesTest();
    files.forEach(file -> other.add(file, null, TEXT));
    assertThat(other.places()).isEqualTo(first);
  }
}
