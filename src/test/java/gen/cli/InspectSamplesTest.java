package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import gen.diag.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands have an answer for every sample, and for all templates of the program. */
class InspectSamplesTest {
  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("inputs"))) {
      return files
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".yaml") && !file.endsWith("_defaults.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void varsAnswers(String sample) throws IOException {
    Called call = answered("vars", "--lang", "zh", sample);
    assertThat(call.out()).startsWith(sample + "\n").doesNotContain("没有用上", "缺少的事实");
    if (statesFacts(sample)) {
      assertThat(call.out()).contains("\n写了、用上的事实：");
    }
    answered("vars", "-f", "json", sample);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void explainAnswers(String sample) throws IOException {
    Called call = answered("explain", "--lang", "zh", sample);
    assertThat(call.out())
        .startsWith(sample + "\n\n模板文件夹（近的在前）\n  [1]  templates/")
        .contains("report.ftlh ", "起作用的设置", "]/settings.yaml:");
    if (statesFacts(sample)) {
      assertThat(call.out()).contains("事实，写在哪里\n");
    }
    answered("explain", "-f", "json", sample);
  }

  @Test
  void allClausesAndFactsAreListed() throws IOException {
    Called topics = answered("topics", "--lang", "zh");
    assertThat(topics.out()).contains("法治政府建设年度报告：", "measures · 学习\n", "plans · 安排\n");
    answered("topics", "-f", "json");
    Called facts = answered("vars", "--lang", "zh");
    assertThat(facts.out()).contains("信访工作年度情况通报：", "sections/overview.ftlh", "需要：理论学习\n");
    answered("vars", "-f", "json");
    Called examples = answered("topics", "行政复议应诉", "不足·法治思维", "开头");
    assertThat(examples.out()).contains("prints").doesNotContain("cannot make it");
  }

  private static boolean statesFacts(String sample) throws IOException {
    return Files.readString(Path.of(sample)).contains("\nfacts:\n");
  }

  private static Called answered(String... arguments) throws IOException {
    Called call = Called.with(arguments);
    assertThat(call.err()).isEmpty();
    assertThat(call.status()).isZero();
    if (List.of(arguments).contains("json")) {
      try (JsonParser json = new JsonFactory().createParser(call.out())) {
        while (json.nextToken() != null) {
          assertThat(json.currentToken()).isNotNull();
        }
      }
    } else {
      assertThat(call.out().lines())
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(Columns.WIDTH));
    }
    return call;
  }
}
