package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options, exit statuses and streams of the command line. */
class CommandLineTest {
  private static final String REPORT =
      """
      kind: 法治政府建设年度报告
      bureau: 某局
      region: 河南省
      year: 2025
      sections:
        measures: 做了很多工作。
        problems: 仍有不足，原因是学习不够。
        leadership: 认真履行职责。
        plans: 继续努力。
      """;

  @TempDir private Path folder;
  private Path inputs;
  private Path out;

  /** What a call printed, and its exit status. */
  private record Call(int status, String out, String err) {}

  @BeforeEach
  void aProjectWithOneReport() throws IOException {
    inputs = Files.createDirectories(folder.resolve("inputs"));
    out = folder.resolve("out");
    Files.writeString(inputs.resolve("某局.yaml"), REPORT);
  }

  private static Call call(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), false, environment);
    int status = Main.run(console, arguments);
    return new Call(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Call build(String... more) {
    return build(Map.of(), more);
  }

  private Call build(Map<String, String> environment, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("build", "-i", inputs.toString(), "-o", out.toString()));
    arguments.addAll(List.of(more));
    return call(environment, arguments.toArray(String[]::new));
  }

  @Test
  void aGoodBuildSaysSoInOneLineAndExitsWithZero() {
    Call call = build();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .matches("Reports built: 1 \\(files: 3\\) in [0-9.]+ s; errors: 0, .*\\R");
    assertThat(call.status()).isZero();
    assertThat(out.resolve("某局.pdf")).isNotEmptyFile();
    assertThat(out.resolve("某局.html")).isNotEmptyFile();
    assertThat(out.resolve("index.html")).content().contains("某局.html", "某局.pdf", "2025年");
  }

  @Test
  void quietSaysNothingAndVerboseNamesTheFiles() {
    Call quiet = build("-q");
    assertThat(quiet.out() + quiet.err()).isEmpty();
    assertThat(build("-v", "--force").err()).contains("out/某局.html", "out/某局.pdf");
    assertThat(build("-v").err()).isEmpty();
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() {
    assertThat(build("-f", "html").status()).isZero();
    assertThat(out.resolve("某局.html")).exists();
    assertThat(out.resolve("某局.pdf")).doesNotExist();
    assertThat(out.resolve("index.html")).content().doesNotContain("某局.pdf");
  }

  @Test
  void theFontsAreTheProgramsOwnUnlessTheMachinesAreAskedFor() throws IOException {
    assertThat(build().status()).isZero();
    byte[] pdf = Files.readAllBytes(out.resolve("某局.pdf"));
    assertThat(build("--fonts", "embedded").status()).isZero();
    assertThat(out.resolve("某局.pdf")).hasBinaryContent(pdf);
    Call system = build("--fonts", "system");
    assertThat(system.err()).isEmpty();
    assertThat(system.status()).isZero();
    Call bad = build("--fonts", "bad");
    assertThat(bad.err()).contains("\"bad\"", "--fonts");
    assertThat(bad.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, '', '', 完成",
    "'', zh_CN, en_US, 完成",
    "'', '', zh, 完成",
    "C, zh_CN, zh_CN, Reports",
    "'', '', de_DE, Reports",
    "'', '', '', Reports"
  })
  void theLanguageIsTheUsers(String all, String messages, String lang, String word) {
    Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
    assertThat(build(environment).out()).startsWith(word);
  }

  @Test
  void theOptionForTheLanguageWinsAlsoForErrorsInTheCall() {
    assertThat(build(Map.of("LANG", "en_US"), "--lang", "zh").out()).startsWith("完成");
    assertThat(build(Map.of("LANG", "zh_CN"), "--lang=en").out()).startsWith("Reports");
    assertThat(build("--lang", "zh", "--frobnicate").err()).contains("不认识的参数：--frobnicate");
  }

  @ParameterizedTest
  @CsvSource({
    "--frobnicate, unknown argument: --frobnicate",
    "--format=docx, 'for --format; it can be: html, pdf'",
    "--fonts=mine, 'for --fonts; it can be: embedded, system'",
    "--jobs=0, at least 1",
    "--jobs=many, many",
    "--date=2026-02-30, 2026-02-30",
    "--date=1969-12-31, 1970 to 9999",
    "--date=+10000-01-01, 1970 to 9999",
    "no/such/file.yaml, no/such/file.yaml"
  })
  void aWrongCallExitsWithTwoAndWritesNothing(String argument, String said) {
    Call call = build(argument);
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains(said).doesNotContain("Exception");
    assertThat(out).doesNotExist();
  }

  @Test
  void anOptionThatStandsTwiceIsAWrongCall() {
    Call call = build("--date", "2026-01-31", "--date", "2026-02-01");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("--date stands twice");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"-1", "253402300800", "99999999999999999999"})
  void aDateOfTheEnvironmentThatNoFileCanBearIsAWrongCall(String epoch) {
    Call call = build(Map.of("SOURCE_DATE_EPOCH", epoch));
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("SOURCE_DATE_EPOCH", epoch);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"0", "253402300799"})
  void theFirstAndTheLastDateAreTaken(String epoch) {
    assertThat(build(Map.of("SOURCE_DATE_EPOCH", epoch)).status()).isZero();
  }

  @Test
  void anUnknownLanguageLeavesThatOfTheEnvironment() {
    Call call = build(Map.of("LANG", "zh_CN"), "--lang", "fr", "--frobnicate");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).doesNotContain("unknown argument", "cannot be used");
  }

  @Test
  void theSummarySaysHowManyCouldNotBeBuilt() throws IOException {
    Files.writeString(inputs.resolve("乙局.yaml"), "year：2025\n");
    assertThat(build().out())
        .matches(
            "Reports built: 1 \\(files: 3\\) in [0-9.]+ s, 1 could not be built; errors: \\d+,"
                + " .*\\R");
  }

  @Test
  void anOutputThatCannotBeWrittenExitsWithFourAndTheOthersAreMade() throws IOException {
    Files.writeString(inputs.resolve("乙局.yaml"), REPORT.replace("某局", "乙局"));
    Files.createDirectories(out.resolve("乙局.pdf/x"));
    Call call = build();
    assertThat(call.status()).isEqualTo(4);
    assertThat(call.err()).contains("乙局.pdf: error[E-OUT-WRITE]");
    assertThat(call.out()).contains("1 could not be built");
    assertThat(out.resolve("某局.pdf")).isNotEmptyFile();
    assertThat(out.resolve("乙局.html")).doesNotExist();
  }

  @Test
  void noCommandShowsTheHelpAndExitsWithTwo() {
    Call call = call(Map.of());
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("Usage: gen", "build");
  }

  @Test
  void aCommandThatIsMisspeltIsAnsweredWithTheNearest() {
    Call call = call(Map.of(), "chekc", "build");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("chekc", "check");
  }

  @Test
  void theHelpListsEveryCommandWhicheverIsNamed() {
    String[] commands = {"build", "rollup", "topics", "vars", "explain", "check"};
    assertThat(call(Map.of(), "--help").out()).contains(commands);
    assertThat(call(Map.of(), "--help", "build").out()).contains(commands);
    for (String command : commands) {
      Call help = call(Map.of(), command, "--help");
      assertThat(help.out()).startsWith("Usage: gen " + command + " ");
      assertThat(help.status()).isZero();
    }
  }

  @Test
  void helpAndVersionExitWithZero() {
    for (String asked : List.of("--version", "-V")) {
      Call version = call(Map.of(), asked);
      assertThat(version.out()).matches("gen \\d+\\.\\d+\\.\\d+\\R");
      assertThat(version.status()).isZero();
    }
    Call help = call(Map.of("LANG", "zh_CN"), "build", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("用法：gen build", "--inputs", "存放报告的文件夹");
  }

  @Test
  void aProjectThatCannotBeReadExitsWithThree() throws IOException {
    assertThat(build("-t", folder.resolve("nothing").toString()).status()).isEqualTo(3);
    Files.delete(inputs.resolve("某局.yaml"));
    assertThat(build().status()).isEqualTo(3);
    Files.delete(inputs);
    assertThat(build().status()).isEqualTo(3);
    assertThat(out).doesNotExist();
  }

  @Test
  void outputsThatCannotBeWrittenExitWithFour() throws IOException {
    Files.writeString(out, "a file where the folder should be");
    Call call = build();
    assertThat(call.status()).isEqualTo(4);
    assertThat(call.err()).contains("out").doesNotContain("Exception:");
    assertThat(out).hasContent("a file where the folder should be");
  }

  @Test
  void aSecondBuildAtOnceExitsWithSeventyFive() throws IOException {
    build();
    try (FileChannel lock = FileChannel.open(out.resolve(".gen/lock"), StandardOpenOption.WRITE)) {
      lock.lock();
      assertThat(build().status()).isEqualTo(75);
    }
    assertThat(build().status()).isZero();
  }

  @Test
  void outputsMayNotLieAmongTheInputs() {
    out = inputs.resolve("out");
    assertThat(build().status()).isEqualTo(2);
    assertThat(out).doesNotExist();
    out = folder;
    assertThat(build().status()).isEqualTo(2);
  }

  @Test
  void warningsFailOnlyWhenStrict() throws IOException {
    Files.writeString(inputs.resolve("某局.yaml"), REPORT.replace("  problems: 仍有不足，原因是学习不够。\n", ""));
    Call call = build();
    assertThat(call.status()).isZero();
    assertThat(call.err()).contains("某局.yaml:5:1: warning[W-SECTION-EMPTY]");
    assertThat(build("--strict").status()).isEqualTo(1);
    assertThat(out.resolve("某局.pdf")).exists();
  }

  @Test
  void aFileOfTwoMebibytesIsRefusedAtOnceAndTheOthersAreBuilt() throws IOException {
    Files.writeString(inputs.resolve("太大.yaml"), "text: " + "字".repeat(700_000));
    Call call = build();
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.err()).contains("太大.yaml: error[E-FILE-TOO-LARGE]");
    assertThat(out.resolve("某局.pdf")).exists();
    assertThat(out.resolve("太大.pdf")).doesNotExist();
    assertThat(out.resolve("index.html")).content().contains("太大.yaml", "有错误，未生成");
  }

  @Test
  void aReportThatFailsKeepsItsOldOutputsButIsNoLongerLinked() throws IOException {
    build();
    byte[] before = Files.readAllBytes(out.resolve("某局.pdf"));
    Files.writeString(inputs.resolve("某局.yaml"), REPORT.replace("year: 2025", "year：2025"));
    assertThat(build().status()).isEqualTo(1);
    assertThat(out.resolve("某局.pdf")).hasBinaryContent(before);
    assertThat(out.resolve("index.html")).content().doesNotContain("某局.pdf");
  }

  @Test
  void buildingOneFileKeepsTheOthersInTheIndex() throws IOException {
    Files.writeString(inputs.resolve("乙局.yaml"), REPORT.replace("某局", "乙局"));
    build();
    Files.writeString(inputs.resolve("某局.yaml"), REPORT.replace("很多", "许多"));
    assertThat(build(inputs.resolve("某局.yaml").toString()).out()).startsWith("Reports built: 1 ");
    assertThat(out.resolve("index.html")).content().contains("某局.pdf", "乙局.pdf");
  }

  @Test
  void theDateComesFromTheOptionOrTheEnvironmentAndNeverFromTheClock() throws IOException {
    build();
    assertThat(created()).isNull();
    build(Map.of("SOURCE_DATE_EPOCH", "86400"));
    assertThat(created()).isEqualTo("1970-01-02T00:00:00Z");
    build(Map.of("SOURCE_DATE_EPOCH", "86400"), "--date", "2026-01-31");
    assertThat(created()).isEqualTo("2026-01-31T00:00:00Z");
    assertThat(build(Map.of("SOURCE_DATE_EPOCH", "soon")).status()).isEqualTo(2);
  }

  private String created() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out.resolve("某局.pdf").toFile())) {
      var date = pdf.getDocumentInformation().getCreationDate();
      return date == null ? null : date.toInstant().toString();
    }
  }

  @Test
  void coloursAreForThoseWhoAskOrWatch() throws IOException {
    Files.writeString(inputs.resolve("某局.yaml"), "year：2025\n");
    assertThat(build().err()).doesNotContain("\u001b[");
    assertThat(build("--color", "always").err()).contains("\u001b[1;31m");
  }

  @Test
  void aFullDiskBehindTheStandardOutputIsNoSuccess() throws IOException {
    assumeThat(Path.of("/dev/full")).as("there is no /dev/full here").exists();
    try (PrintStream full = new PrintStream(new FileOutputStream("/dev/full"), true)) {
      Console console = new Console(full, full, false, Map.of());
      int status = Main.run(console, "build", "-i", inputs.toString(), "-o", out.toString());
      assertThat(status).isEqualTo(4);
    }
    assertThat(out.resolve("某局.pdf")).exists();
  }

  @Test
  void aWordThatBeginsWithAtIsAFileNameAndNotAFileOfArguments() throws IOException {
    Path at = inputs.resolve("@某局.yaml");
    Files.writeString(at, REPORT);
    assertThat(build("--", at.toString()).status()).isZero();
    assertThat(out.resolve("@某局.pdf")).exists();
  }
}
