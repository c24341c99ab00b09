package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Severity;
import gen.diag.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings, exceptions, templates and mends, with a rule of the test's own. */
class CheckRunTest {
  /** Does not like asterisks. */
  private static final class Asterisk extends PassageRule implements Mendable {
    private final AtomicInteger templates = new AtomicInteger();

    @Override
    public String code() {
      return "C-MADE";
    }

    @Override
    protected void check(Passage passage, CheckedReport report, Sink sink) {
      templates.addAndGet(passage.kind() == Passage.Kind.TEMPLATE ? 1 : 0);
      for (int i = passage.text().indexOf('＊'); i >= 0; i = passage.text().indexOf('＊', i + 1)) {
        sink.add(finding(passage, i, 1));
      }
    }

    @Override
    public String mended(String marked) {
      return "※";
    }
  }

  /** Needs to see all of a report. */
  private static final class Whole implements Rule {
    @Override
    public String code() {
      return "C-WHOLE";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public void check(CheckedReport report, Sink sink) {
      if (report.passages().stream().noneMatch(passage -> passage.text().contains("结语"))) {
        sink.add(Diagnostic.finding(severity(), code(), report.report().file().whole()));
      }
    }
  }

  @TempDir private Path folder;
  private final Asterisk asterisk = new Asterisk();
  private Project project;

  @BeforeEach
  void twoReports() {
    project =
        new Project(folder)
            .write("inputs/甲/一局.yaml", data("一局", "全年＊办理${facts.甲}。"))
            .write("inputs/乙/二局.yaml", data("二局", "全年办理${facts.甲}＊。"));
  }

  private static String data(String bureau, String text) {
    return Project.data(bureau, "河南省", 2025).replace("全年办理${facts.甲}。", text);
  }

  private CheckOutcome run(String... paths) throws BuildException {
    List<Path> below = List.of(paths).stream().map(folder::resolve).toList();
    return new CheckRun(options(below), List.of(asterisk)).run();
  }

  private CheckOptions options(List<Path> paths) {
    return new CheckOptions(folder.resolve("inputs"), folder.resolve("templates"), paths, 2);
  }

  private List<String> found(CheckOutcome outcome) {
    String root = folder.toString().replace('\\', '/') + "/";
    return outcome.findings().stream()
        .map(
            each ->
                each.diagnostic().severity().word()
                    + " "
                    + each.diagnostic().code()
                    + " "
                    + each.diagnostic().span().place().replace(root, "")
                    + each.accepted().map(reason -> " (" + reason + ")").orElse(""))
        .toList();
  }

  @Test
  void findingsOfAllReportsAreSorted() throws BuildException {
    CheckOutcome outcome = run();
    assertThat(found(outcome))
        .containsExactly(
            "warning C-MADE inputs/乙/二局.yaml:6:27", "warning C-MADE inputs/甲/一局.yaml:6:15");
    assertThat(outcome.reports()).isEqualTo(2);
    assertThat(found(run("inputs/甲"))).hasSize(1);
  }

  @Test
  void theNearestSettingsWinAndInputsAreNearerThanTemplates() throws BuildException {
    project.write("templates/common/check.yaml", "rules: {C-MADE: off}");
    assertThat(found(run())).isEmpty();
    project.write("templates/报告/check.yaml", "rules: {C-MADE: error}");
    assertThat(found(run())).hasSize(2).allMatch(each -> each.startsWith("error"));
    project.write("inputs/check.yaml", "rules: {C-MADE: warning}");
    project.write("inputs/甲/check.yaml", "rules: {C-MADE: off}");
    assertThat(found(run())).containsExactly("warning C-MADE inputs/乙/二局.yaml:6:27");
  }

  @Test
  void anExceptionAcceptsWhatItNames() throws BuildException {
    project.write(
        "inputs/check.yaml",
        """
        exceptions:
          - {rule: C-MADE, file: 甲/*, text: 全年＊办理, reason: 这样写}
          - {rule: C-MADE, text: 办理485件＊, reason: 印出来是这样}
          - {rule: C-MADE, text: 不足, reason: 从来没有}
        """);
    CheckOutcome outcome = run();
    assertThat(found(outcome))
        .containsExactly(
            "warning W-CHECK-EXCEPTION inputs/check.yaml:4:12",
            "warning C-MADE inputs/乙/二局.yaml:6:27 (印出来是这样)",
            "warning C-MADE inputs/甲/一局.yaml:6:15 (这样写)");
    assertThat(outcome.accepted()).isEqualTo(2);
    assertThat(outcome.warnings()).isEqualTo(1);
  }

  @Test
  void anExceptionIsOnlyCalledUselessWhenAllItsReportsWereChecked() throws BuildException {
    project.write("inputs/check.yaml", "exceptions: [{rule: C-MADE, text: 无, reason: 无}]");
    project.write("inputs/甲/check.yaml", "exceptions: [{rule: C-MADE, text: 空, reason: 空}]");
    project.write(
        "templates/common/check.yaml", "exceptions: [{rule: C-MADE, text: 没, reason: 没}]");
    assertThat(found(run()).stream().filter(each -> each.contains("W-CHECK"))).hasSize(3);
    assertThat(found(run("inputs/甲")))
        .containsExactly(
            "warning W-CHECK-EXCEPTION inputs/甲/check.yaml:1:21",
            "warning C-MADE inputs/甲/一局.yaml:6:15");
    project.write("inputs/甲/坏.yaml", "bureau: 坏\n");
    assertThat(found(run())).noneMatch(each -> each.contains("W-CHECK"));
  }

  @Test
  void mistakesOfSettingsAndOfComposingAreInTheSameList() throws BuildException {
    project.write("inputs/甲/check.yaml", "rules: {C-MAID: off}");
    project.write("inputs/乙/二局.yaml", data("二局", "全年办理很多。"));
    CheckOutcome outcome = run();
    assertThat(found(outcome))
        .containsExactly(
            "warning W-FACT-UNUSED inputs/乙/二局.yaml:4:12",
            "error E-CHECK-RULE inputs/甲/check.yaml:1:9",
            "warning C-MADE inputs/甲/一局.yaml:6:15");
    assertThat(outcome.errors()).isEqualTo(1);
  }

  @Test
  void aTemplateIsLookedAtOnceForAllReports() throws BuildException {
    project.write("templates/报告/report.ftlh", read("templates/报告/report.ftlh") + "\n<#-- ＊ -->");
    project.write(
        "templates/报告/report.ftlh",
        read("templates/报告/report.ftlh").replace("<article>", "<article><p>甲＊乙</p>"));
    assertThat(found(run()))
        .containsExactly(
            "warning C-MADE inputs/乙/二局.yaml:6:27",
            "warning C-MADE inputs/甲/一局.yaml:6:15",
            "warning C-MADE templates/报告/report.ftlh:1:14");
    int once = asterisk.templates.get();
    assertThat(once).isPositive();
    for (int i = 0; i < 20; i++) {
      project.write("inputs/丙/" + i + ".yaml", data("局" + i, "全年办理${facts.甲}。"));
    }
    asterisk.templates.set(0);
    run();
    assertThat(asterisk.templates).hasValue(once);
  }

  @Test
  void whatIsAcceptedForOneReportOnlyStaysInTheTemplate() throws BuildException {
    project.write("inputs/甲/check.yaml", "exceptions: [{rule: C-MADE, reason: 甲}]");
    project.write(
        "templates/报告/report.ftlh",
        read("templates/报告/report.ftlh").replace("<article>", "<article><p>甲＊乙</p>"));
    assertThat(found(run()))
        .containsExactly(
            "warning C-MADE inputs/乙/二局.yaml:6:27",
            "warning C-MADE inputs/甲/一局.yaml:6:15 (甲)",
            "warning C-MADE templates/报告/report.ftlh:1:14");
  }

  @Test
  void rulesForWholeReportsSeeTheTemplatesToo() throws BuildException {
    CheckRun run = new CheckRun(options(List.of()), List.of(new Whole()));
    assertThat(run.run().errors()).isEqualTo(2);
    project.write(
        "templates/报告/report.ftlh",
        read("templates/报告/report.ftlh").replace("</article>", "<p>结语</p></article>"));
    assertThat(new CheckRun(options(List.of()), List.of(new Whole())).run().errors()).isZero();
  }

  @Test
  void aRuleThatBreaksDownIsAFaultOfTheProgram() throws BuildException {
    Rule broken =
        new PassageRule() {
          @Override
          public String code() {
            return "C-BROKEN";
          }

          @Override
          protected void check(Passage passage, CheckedReport report, Sink sink) {
            throw new IllegalStateException("broken");
          }
        };
    CheckOutcome outcome = new CheckRun(options(List.of()), List.of(broken)).run();
    assertThat(outcome.bugs()).hasSize(2);
  }

  @Test
  void copiesAreFoundOverAllReportsAndCanBeAccepted() throws BuildException {
    String copied =
        "县局坚持把信访工作摆在突出位置，主要负责同志定期听取汇报，分管同志每周调度，各股室按职责分工抓好落实，及时回应群众合理诉求，全年没有发生一起因处置不当引发的事件。";
    project.write("inputs/甲/一局.yaml", data("一局", "全年办理${facts.甲}。" + copied));
    project.write("inputs/乙/二局.yaml", data("二局", "全年办理${facts.甲}。" + copied));
    assertThat(found(run())).containsExactly("warning C-COPY-OFFICE inputs/甲/一局.yaml:6:13");
    project.write("inputs/甲/check.yaml", "exceptions: [{rule: C-COPY-OFFICE, reason: 同一个股室}]");
    assertThat(found(run())).containsExactly("warning C-COPY-OFFICE inputs/甲/一局.yaml:6:13 (同一个股室)");
    project.write("inputs/甲/check.yaml", "rules: {C-COPY-OFFICE: off}");
    assertThat(found(run())).isEmpty();
  }

  private List<Mender.Mended> plan(Mender mender, Diagnostics refused) throws BuildException {
    return mender.plan(run(), refused);
  }

  @Test
  void mendsKeepMarkLineEndsAndComments() throws Exception {
    String file = "\uFEFF# 注 ＊\r\n" + data("一局", "全年＊办理${facts.甲}。 # ＊").replace("\n", "\r\n");
    Path path = folder.resolve("inputs/甲/一局.yaml");
    Files.writeString(path, file);
    project.write("inputs/乙/二局.yaml", data("二局", "|\n    全年＊办理\n    ${facts.甲}＊。").strip());
    Mender mender = new Mender(folder.resolve("inputs"), List.of(asterisk));
    Diagnostics refused = new Diagnostics();
    List<Mender.Mended> plan = plan(mender, refused);
    assertThat(plan).extracting(Mender.Mended::places).containsExactly(2, 1);
    assertThat(path).hasContent(file); // nothing was written yet
    for (Mender.Mended mended : plan) {
      assertThat(mender.write(mended, refused)).isTrue();
    }
    assertThat(refused.sorted()).isEmpty();
    assertThat(Files.readString(path)).isEqualTo(file.replace("全年＊", "全年※"));
    assertThat(read("inputs/乙/二局.yaml"))
        .isEqualTo(data("二局", "|\n    全年※办理\n    ${facts.甲}※。").strip());
    assertThat(found(run())).isEmpty();
  }

  @Test
  void whatIsAcceptedOrInATemplateIsNotMended() throws BuildException {
    project.write("inputs/甲/check.yaml", "exceptions: [{rule: C-MADE, text: 全年, reason: 甲}]");
    project.write("inputs/乙/二局.yaml", data("二局", "全年办理${facts.甲}。"));
    project.write(
        "templates/报告/report.ftlh",
        read("templates/报告/report.ftlh").replace("<article>", "<article><p>甲＊乙</p>"));
    Mender mender = new Mender(folder.resolve("inputs"), List.of(asterisk));
    assertThat(plan(mender, new Diagnostics())).isEmpty();
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAlone() throws BuildException {
    Mender mender = new Mender(folder.resolve("inputs"), List.of(asterisk));
    Diagnostics refused = new Diagnostics();
    List<Mender.Mended> plan = plan(mender, refused);
    project.write("inputs/乙/二局.yaml", "bureau: 别的");
    assertThat(mender.write(plan.get(0), refused)).isFalse();
    assertThat(refused.sorted()).extracting(Diagnostic::code).containsExactly("E-FIX-CHANGED");
    assertThat(read("inputs/乙/二局.yaml")).isEqualTo("bureau: 别的");
  }

  @Test
  void aMendThatWouldBeReadOtherwiseIsRefused() throws BuildException {
    Rule wrong =
        new MendingInto() {
          @Override
          public String mended(String marked) {
            return ": ";
          }
        };
    Diagnostics refused = new Diagnostics();
    CheckOutcome outcome = new CheckRun(options(List.of()), List.of(wrong)).run();
    Mender mender = new Mender(folder.resolve("inputs"), List.of(wrong));
    assertThat(mender.plan(outcome, refused)).isEmpty();
    assertThat(refused.sorted())
        .extracting(Diagnostic::code)
        .containsExactly("E-FIX-MEANING", "E-FIX-MEANING");
  }

  private abstract static class MendingInto extends PassageRule implements Mendable {
    @Override
    public String code() {
      return "C-MADE";
    }

    @Override
    protected void check(Passage passage, CheckedReport report, Sink sink) {
      if (passage.text().indexOf('＊') >= 0) {
        sink.add(finding(passage, passage.text().indexOf('＊'), 1));
      }
    }
  }

  private String read(String path) {
    try {
      return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
