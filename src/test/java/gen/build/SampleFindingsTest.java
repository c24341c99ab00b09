package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the rules find in the samples: in the five real reports the mistakes that their readers
 * marked, and in the sound ones nothing.
 */
class SampleFindingsTest {
  private static final String 沙坪坝 = "inputs/2023/重庆市/沙坪坝区信访办公室.yaml";
  private static final String 南开 = "inputs/2024/天津市/南开区信访办.yaml";
  private static final String 西城 = "inputs/2025/北京市/西城区信访办.yaml";
  private static final String 湖滨 = "inputs/2025/河南省/湖滨区信访局.yaml";
  private static final String 城口 = "inputs/2025/重庆市/城口县信访办公室.yaml";
  private static final String 沙坪坝区设置 = "templates/法治政府建设年度报告/重庆市/沙坪坝区/settings.yaml";

  /**
   * A finding that was judged.
   *
   * @param text what is marked
   * @param mark how certain: a mistake for certain, or a matter of style or of rule
   * @param why it is right to mark it
   */
  private record Judged(Mark mark, String code, String file, int line, String text, String why) {
    String place() {
      return code + " " + file + ":" + line + " " + text;
    }
  }

  private enum Mark {
    CERTAIN,
    LIKELY
  }

  private static final List<Judged> JUDGED =
      List.of(
          certain("C-WORD-ORDER", 沙坪坝, 42, "从高标准、从严要求", "“从高标准”不成话"),
          certain("C-WORD-ORDER", 沙坪坝, 46, "规范秩序信访", "规范信访秩序，语序颠倒"),
          certain("C-WORD-PAIR", 沙坪坝, 47, "落实坚持", "两个动词只要一个"),
          certain("C-PUNCT-LAW", 沙坪坝, 52, "“民法典”", "《民法典》，或者“民法典宣传月”"),
          likely("C-WORD-PARTY", 沙坪坝, 65, "法律法规", "纪律处分条例、若干准则是党内法规"),
          likely("C-WORD-ORDER", 沙坪坝, 87, "贯彻学习习近平", "通行的提法是学习贯彻"),
          certain("C-PUNCT-PAIR", 沙坪坝, 103, "”", "“导引图”缺前引号"),
          certain("C-WORD-ORDER", 沙坪坝区设置, 4, "工作思路目标举措", "并列的三个词之间没有顿号"),
          certain("C-PUNCT-HALF", 南开, 18, ",", "半角逗号"),
          likely("C-WORD-SHORT", 南开, 34, "《条例》", "没有（以下简称《条例》）"),
          likely("C-STRUCT-CAUSE", 南开, 43, "", "三条不足，没有一条说原因"),
          likely("C-WORD-ORDER", 南开, 52, "加强普法宣传工作力度", "力度有大小，没有强弱"),
          certain("C-PUNCT-END", 南开, 59, "，", "句子没有写完"),
          likely("C-WORD-ORDER", 南开, 67, "法治思维和模式", "固定提法是法治思维和法治方式"),
          certain("C-PUNCT-SERIES", 西城, 27, "，", "前一处是顿号"),
          certain("C-WORD-DOUBLED", 西城, 42, "工作法治化工作", "工作重复"),
          likely("C-WORD-ORDER", 西城, 47, "加强宣传力度", "力度有大小，没有强弱"),
          certain("C-WORD-DE", 西城, 59, "的", "掌握得还不够精准"),
          certain("C-WORD-ORDER", 湖滨, 54, "法治思维意识", "思维和意识是并列的两个词"),
          certain("C-FIGURE-UNIT", 湖滨, 70, "${facts.其他县级领导接访}", "批、人与批次、人次并列"),
          certain("C-FIGURE-CONTRADICTION", 湖滨, 78, "${facts.多渠道办理网上信访投诉及来信}", "485件与340件"),
          certain("C-WORD-TWICE", 湖滨, 108, "确保每一件信访事项都能得到及时、有效的处理", "98行已写过"),
          certain("C-PUNCT-DUN", 城口, 43, "、", "《宪法》、《民法典》"),
          certain("C-PUNCT-DUN", 城口, 43, "、", "《民法典》、《信访工作条例》"),
          likely("C-STRUCT-CAUSE", 城口, 61, "", "规定写不足和原因，这里只有不足"),
          certain("C-PUNCT-ITEMS", 城口, 61, "；", "项内有句号，项末用分号"),
          certain("C-PUNCT-DUN", 城口, 71, "、", "“国家宪法日”、“民法典宣传月”"),
          certain("C-PUNCT-DUN", 城口, 71, "、", "“民法典宣传月”、“信访工作条例”"),
          certain("C-PUNCT-LAW", 城口, 71, "“信访工作条例”", "条例用书名号"));

  private static Judged certain(String code, String file, int line, String text, String why) {
    return new Judged(Mark.CERTAIN, code, file, line, text, why);
  }

  private static Judged likely(String code, String file, int line, String text, String why) {
    return new Judged(Mark.LIKELY, code, file, line, text, why);
  }

  @Test
  void everyFindingIsRight() throws IOException {
    assertThat(SampleFindings.all().stream().map(SampleFindingsTest::place))
        .containsExactlyInAnyOrderElementsOf(JUDGED.stream().map(Judged::place).toList());
  }

  @Test
  void mostCertainMistakesAreFound() {
    Stream<String> lines =
        JUDGED.stream()
            .filter(judged -> judged.mark() == Mark.CERTAIN)
            .map(judged -> judged.code() + judged.file() + judged.line())
            .distinct();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void nothingIsCopied() throws Exception {
    assertThat(copied(Path.of("inputs"))).isEmpty();
  }

  @Test
  void soundReportsHaveNoFindings() throws Exception {
    Path sound = Path.of("src/test/cases/没有错的报告/inputs");
    Path templates = Path.of("templates");
    List<Diagnostic> found = new ArrayList<>(SampleFindings.below(sound, templates));
    found.addAll(copied(sound));
    assertThat(found).isEmpty();
  }

  private static List<Diagnostic> copied(Path inputs) throws BuildException {
    CheckOptions options = new CheckOptions(inputs, Path.of("templates"), List.of(), 1);
    return new CheckRun(options)
        .run().findings().stream()
            .map(CheckFinding::diagnostic)
            .filter(finding -> finding.code().startsWith("C-COPY-"))
            .toList();
  }

  private static String place(Diagnostic finding) {
    String place = finding.span().source().name() + ":" + finding.span().line();
    return finding.code() + " " + place + " " + finding.span().text();
  }
}
