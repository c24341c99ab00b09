package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.state.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that takes more than it may fails; the others are made. */
class LimitsTest {
  /** A page for each paragraph. */
  private static final String PAGES =
      """
      @page { size: A5 }
      body { font-family: 'Gov Fang' }
      p { page-break-after: always }
      """;

  @TempDir private Path folder;

  @Test
  void aPdfOfTooManyPagesIsNotMade() throws Exception {
    Project project =
        new Project(folder)
            .formats(Format.HTML, Format.PDF)
            .report("2025/甲.yaml", "甲局")
            .report("2025/乙.yaml", "乙局")
            .write("templates/common/page.css", PAGES)
            .write(
                "templates/报告/report.ftlh",
                """
                <article><h1>${settings.title}</h1>
                <#list 1..(bureau == "甲局")?then(510, 10) as i><p>${facts.甲}</p></#list>
                </article>
                """);
    Outcome outcome = project.build();
    assertThat(outcome.diagnostics().stream().filter(Diagnostic::isError))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("E-PDF-PAGES");
              assertThat(found.span().source().name()).endsWith("甲.yaml");
              assertThat(found.arguments().get(0)).matches("51\\d");
              assertThat(found.arguments().get(1)).isEqualTo("500");
            });
    assertThat(project.outputs()).containsOnlyKeys("2025/乙.html", "2025/乙.pdf", "index.html");
  }

  @Test
  void aReportWhoseProcessEndsSuddenlyIsTold() throws Exception {
    Project project = new Project(folder);
    for (int i = 0; i < 45; i++) {
      project.report("2025/" + (i == 30 ? "坏" : "局" + i) + ".yaml", "第" + i + "局");
    }
    BuildOptions usual = project.options();
    RunOptions run =
        new RunOptions(false, false, Part.WHOLE, RunOptions.LIMIT, "", DyingWorker.command(), true);
    Outcome outcome =
        project.build(
            new BuildOptions(
                usual.inputs(),
                usual.templates(),
                usual.out(),
                usual.paths(),
                Set.of(Format.HTML),
                2,
                usual.stamped(),
                usual.prove(),
                usual.fonts(),
                run));
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("E-BUILD-DIED");
    assertThat(outcome.diagnostics().get(0).arguments())
        .isEqualTo(List.of(String.valueOf(DyingWorker.STATUS)));
    assertThat(outcome.diagnostics().get(0).span().source().name()).endsWith("坏.yaml");
    assertThat(project.outputs()).hasSize(45).doesNotContainKey("2025/坏.html");
  }
}
