package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gen.build.RuleCatalog;
import gen.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gen check}: forms of output, exit statuses, what is mended. */
class CheckCommandTest {
  private static final String COPIED =
      "县局坚持把信访工作摆在突出位置，主要负责同志定期听取汇报，分管同志每周调度，各股室按职责分工抓好落实，" + "及时回应群众合理诉求，全年没有发生一起因处置不当引发的事件。";

  @TempDir private Path folder;
  private Path inputs;

  /** What a call printed, and its exit status. */
  private record Call(int status, String out, String err) {}

  @BeforeEach
  void twoReportsOfWhichOneIsCopied() throws IOException {
    inputs = Files.createDirectories(folder.resolve("inputs"));
    write("一局.yaml", report("一局", ""));
    write("二 局.yaml", report("二局", "# 注\n"));
    // rules that other tests are about
    write("check.yaml", "rules:\n" + others());
  }

  /** Switches all rules off but those that the tests here use. */
  private static String others() {
    StringBuilder rules = new StringBuilder();
    RuleCatalog.in("en").keySet().stream()
        .filter(code -> !code.startsWith("C-COPY") && !code.equals("C-PUNCT-HALF"))
        .forEach(code -> rules.append("  ").append(code).append(": off\n"));
    return rules.append("  C-COPY-OFFICE: warning\n").toString();
  }

  private static String report(String bureau, String comment) {
    return """
    %skind: 法治政府建设年度报告
    bureau: %s
    region: 河南省
    year: 2025
    sections:
      measures: |
        %s
      problems: 仍有不足。
      leadership: 认真履行职责。
      plans: 继续努力。
    """
        .formatted(comment, bureau, COPIED);
  }

  private void write(String path, String text) throws IOException {
    Path file = inputs.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Call check(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "-i", inputs.toString()));
    arguments.addAll(List.of(more));
    return call(arguments);
  }

  private static Call call(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), false, Map.of());
    int status = Main.run(console, arguments.toArray(String[]::new));
    return new Call(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void findingsAreShownWithTheirLineAndThenCounted() {
    Call call = check();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .contains(
            "二 局.yaml:8:5: warning[C-COPY-OFFICE]: ",
            "   8 |     县局坚持",
            "     |     ^^^^",
            "一局.yaml:7:5: ",
            "   hint: ",
            "rule ",
            "Reports checked: 2; errors: 0, warnings: 1, accepted: 0.\n");
    assertThat(call.status()).isZero();
    Call chinese = check("--lang", "zh");
    assertThat(chinese.out()).contains("   提示：", "规则 ", "已认可", "检查了 2 份报告：0 个错误，1 处提醒，0 处已认可。\n");
  }

  @Test
  void quietLeavesTheSummaryOut() {
    assertThat(check("-q").out()).contains("C-COPY-OFFICE").doesNotContain("Reports checked");
  }

  @Test
  void onlyErrorsFailUnlessAsked() throws IOException {
    assertThat(check("--strict").status()).isEqualTo(1);
    write("check.yaml", "rules:\n" + others().replace("OFFICE: warning", "OFFICE: error"));
    assertThat(check().status()).isEqualTo(1);
    write("check.yaml", "rules:\n" + others().replace("OFFICE: warning", "OFFICE: off"));
    assertThat(check("--strict").status()).isZero();
  }

  @Test
  void acceptedFindingsAreCountedAndShownOnlyWithVerbose() throws IOException {
    write(
        "check.yaml",
        "rules:\n" + others() + "exceptions: [{rule: C-COPY-OFFICE, reason: 联合行文}]\n");
    Call call = check("--strict", "--lang", "zh");
    assertThat(call.out()).doesNotContain("warning[").contains("0 处提醒，1 处已认可");
    assertThat(call.status()).isZero();
    assertThat(check("-v").out()).contains("warning[C-COPY-OFFICE]", "   accepted: 联合行文\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--jobs=0, at least 1",
    "--dry-run, --fix",
    "--format=xml, xml",
    "no/such/file.yaml, no/such/file.yaml",
    "--explain=C-NO-SUCH-RULE-AT-ALL, C-NO-SUCH-RULE-AT-ALL"
  })
  void wrongCallsExitWithTwo(String argument, String message) {
    Call call = check(argument);
    assertThat(call.err()).startsWith("gen: ").contains(message);
    assertThat(call.out()).isEmpty();
    assertThat(call.status()).isEqualTo(2);
  }

  @Test
  void aFolderThatIsNotThereExitsWithThree() {
    assertThat(call(List.of("check", "-i", folder.resolve("no").toString())).status()).isEqualTo(3);
  }

  @Test
  void nothingIsWritten() throws IOException {
    check();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(inputs);
    }
  }

  @Test
  void rulesAndCodesAreExplained() {
    assertThat(check("--explain", "c-copy-office", "--lang", "zh").out())
        .startsWith("C-COPY-OFFICE ");
    assertThat(check("--explain", "E-DATA-BUREAU", "--lang", "zh").out())
        .startsWith("E-DATA-BUREAU ")
        .contains("\n提示：例如");
    Call near = check("--explain", "C-COPY-OFICE");
    assertThat(near.err()).contains("did you mean C-COPY-OFFICE");
    assertThat(near.status()).isEqualTo(2);
  }

  @Test
  void allRulesAreListed() {
    for (Call call : List.of(check("--explain"), check("--explain", "--lang", "en"))) {
      assertThat(call.status()).isZero();
      assertThat(call.out().lines()).hasSize(RuleCatalog.in("en").size() + 1);
      assertThat(call.out().lines())
          .anyMatch(line -> line.matches("rule +level +--fix +about"))
          .anyMatch(line -> line.matches("C-PUNCT-HALF +warning +yes +\\S.*"))
          .anyMatch(line -> line.matches("C-FIGURE-RATE +warning +no +\\S.*"))
          .anyMatch(line -> line.matches("C-COPY-OFFICE +warning +no +\\S.*"));
    }
    assertThat(check("--explain", "--lang", "zh").out()).contains("能改", "英文引号");
  }

  @Test
  void verboseIsAboutAcceptedFindings() {
    assertThat(check("--help").out()).contains("accepted findings").doesNotContain("that is made");
    assertThat(build("--help").out()).contains("every file that is made");
  }

  @Test
  void jsonTellsTheSame() throws IOException {
    Call call = check("--format", "json");
    assertThat(call.err()).isEmpty();
    JsonNode json = json(call.out());
    assertThat(json.get("reports").asInt()).isEqualTo(2);
    assertThat(json.get("warnings").asInt()).isEqualTo(1);
    JsonNode finding = json.get("findings").get(0);
    assertThat(finding.get("code").asText()).isEqualTo("C-COPY-OFFICE");
    assertThat(finding.get("severity").asText()).isEqualTo("warning");
    assertThat(finding.get("file").asText()).endsWith("inputs/二 局.yaml");
    assertThat(finding.get("line").asInt()).isEqualTo(8);
    assertThat(finding.get("column").asInt()).isEqualTo(5);
    assertThat(finding.get("length").asInt()).isEqualTo(COPIED.length());
    assertThat(finding.get("message").asText()).isNotBlank();
    assertThat(finding.get("hint").asText()).isNotBlank();
    assertThat(finding.get("accepted").isNull()).isTrue();
    assertThat(finding.get("related").get(0).get("line").asInt()).isEqualTo(7);
    assertThat(json.get("rules").get(0).get("count").asInt()).isEqualTo(1);
  }

  private static JsonSchema sarifSchema() throws IOException {
    try (InputStream in =
        CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void sarifIsAsItsSchemaWants(String language) throws IOException {
    write(
        "check.yaml",
        "rules:\n"
            + others()
            + "  C-NONE: off\n"
            + "exceptions: [{rule: C-COPY-OFFICE, reason: 联合行文}]\n");
    write("坏.yaml", "bureau: 坏\n");
    Call call = check("--format", "sarif", "--lang", language);
    assertThat(call.status()).isEqualTo(1);
    JsonNode sarif = json(call.out());
    assertThat(sarifSchema().validate(sarif)).isEmpty();
    assertThat(
            sarifSchema().validate(json(call.out().replace("\"ruleIndex\": ", "\"ruleIndex\": -"))))
        .as("the schema itself is at work")
        .isNotEmpty();
    JsonNode run = sarif.get("runs").get(0);
    assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules.findValuesAsText("id"))
        .contains("C-COPY-OFFICE", "E-CHECK-RULE", "E-DATA-MISSING-KEY");
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    JsonNode copied = result(run, "C-COPY-OFFICE");
    JsonNode place = copied.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("inputs/%E4%BA%8C%20%E5%B1%80.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(8);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(5 + COPIED.length());
    assertThat(copied.at("/relatedLocations/0/message/text").asText()).isNotBlank();
    assertThat(copied.at("/suppressions/0/kind").asText()).isEqualTo("external");
    assertThat(copied.at("/suppressions/0/justification").asText()).isEqualTo("联合行文");
    assertThat(result(run, "E-CHECK-RULE").get("suppressions")).isEmpty();
    assertThat(result(run, "E-CHECK-RULE").get("level").asText()).isEqualTo("error");
  }

  private static JsonNode result(JsonNode run, String code) {
    for (JsonNode result : run.get("results")) {
      if (result.get("ruleId").asText().equals(code)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + code);
  }

  @Test
  void aFindingIsKnownAgainWhenLinesMove() throws IOException {
    String before = fingerprint();
    write("二 局.yaml", "# 一行\n\n# 又一行\n" + report("二局", ""));
    assertThat(fingerprint()).isEqualTo(before);
    write("二 局.yaml", report("二局", "").replace("县局坚持", "县局始终坚持"));
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  private String fingerprint() throws IOException {
    JsonNode run = json(check("--format", "sarif").out()).get("runs").get(0);
    return result(run, "C-COPY-OFFICE").at("/partialFingerprints").toString();
  }

  private void writeWithHalfComma() throws IOException {
    write("一局.yaml", report("一局", "").replace("仍有不足。", "仍有不足,主要原因是人手少。"));
  }

  @Test
  void whatCanBeMendedIsShownAndThenWritten() throws IOException {
    writeWithHalfComma();
    String before = Files.readString(inputs.resolve("一局.yaml"));
    Call shown = check("--fix", "--dry-run");
    assertThat(shown.out())
        .contains(
            "\n-  problems: 仍有不足,主要原因是人手少。\n+  problems: 仍有不足，主要原因是人手少。\n",
            "Files that can be mended: 1; places: 1 (nothing was written).\n",
            "warning[C-PUNCT-HALF]");
    assertThat(inputs.resolve("一局.yaml")).hasContent(before);
    Call mended = check("--fix");
    assertThat(mended.out())
        .contains("Files mended: 1; places: 1.\n")
        .doesNotContain("C-PUNCT-HALF");
    assertThat(Files.readString(inputs.resolve("一局.yaml"))).isEqualTo(before.replace(",", "，"));
    assertThat(check("--fix").out()).doesNotContain("+++").contains("Files mended: 0");
  }

  /** The space behind a comma is one too many only when the comma is a Chinese one. */
  @Test
  void oneCallMendsWhatOnlyAMendShows() throws IOException {
    write(
        "check.yaml",
        "rules:\n" + others().replace("C-PUNCT-SPACE: off", "C-PUNCT-SPACE: warning"));
    write("一局.yaml", report("一局", "").replace("仍有不足。", "依法行政, 坚持不够。"));
    Call mended = check("--fix");
    assertThat(mended.out())
        .containsOnlyOnce("Files mended: ")
        .contains("Files mended: 1; places: 2.\n")
        .doesNotContain("C-PUNCT-");
    assertThat(inputs.resolve("一局.yaml")).content().contains("  problems: 依法行政，坚持不够。\n");
  }

  @Test
  void inTheFormsForProgramsTheChangesAreShownApart() throws IOException {
    writeWithHalfComma();
    Call call = check("--fix", "--format", "json");
    assertThat(json(call.out()).get("findings").findValuesAsText("code"))
        .doesNotContain("C-PUNCT-HALF");
    assertThat(call.err()).contains("+  problems: 仍有不足，", "Files mended: 1");
  }

  private Call build(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "-i", inputs.toString()));
    arguments.addAll(List.of("-o", folder.resolve("out").toString(), "-f", "html"));
    arguments.addAll(List.of(more));
    return call(arguments);
  }

  @Test
  void aBuildCountsWhatSomeoneShouldLookAt() throws IOException {
    Call call = build();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("Doubtful words and figures: 1; gen check shows them.\n");
    assertThat(call.status()).isZero();
    assertThat(build("--lang", "zh").out()).endsWith("另外，文字和数字有 1 处需要留意，用 gen check 查看。\n");
    assertThat(build("-v").err()).contains("warning[C-COPY-OFFICE]");
    assertThat(build("-q").out()).isEmpty();
    Call strict = build("--strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err())
        .isEqualTo(
            "The build has failed because of --strict: there are warnings or doubtful words.\n");
  }

  @Test
  void aBuildShowsErrorsOfTheCheckAndWritesTheReports() throws IOException {
    write("check.yaml", "rules:\n" + others().replace("OFFICE: warning", "OFFICE: error"));
    Call call = build();
    assertThat(call.err()).contains("error[C-COPY-OFFICE]");
    assertThat(call.out())
        .contains("Reports built: 2 (files: 3)", "errors: 1")
        .doesNotContain("look");
    assertThat(call.status()).isEqualTo(1);
    assertThat(folder.resolve("out/二 局.html")).exists();
    assertThat(folder.resolve("out/index.html")).content().contains("其中 1 份有错误。", "有 1 个错误");
  }

  @Test
  void theReportOfABuildListsWhatTheCheckFound() throws Exception {
    Path file = folder.resolve("build.json");
    write("check.yaml", "rules:\n" + others().replace("OFFICE: warning", "OFFICE: error"));
    build("--report", file.toString());
    Map<?, ?> report = (Map<?, ?>) Json.read(Files.readString(file));
    Map<?, ?> second = (Map<?, ?>) ((List<?>) report.get("reports")).get(1);
    assertThat(second.get("errors")).isEqualTo(1L);
    Map<?, ?> found = (Map<?, ?>) ((List<?>) second.get("diagnostics")).get(0);
    assertThat(found.get("code")).isEqualTo("C-COPY-OFFICE");
    assertThat(found.get("severity")).isEqualTo("error");
    assertThat(found.get("line")).isEqualTo(8L);
  }
}
