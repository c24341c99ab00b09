package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import gen.build.SampleFindings;
import gen.check.PassageRule;
import gen.check.Rule;
import gen.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules find in the samples, and that the templates hold nothing of it. */
class OwnTextsTest {
  @Test
  void theDictionaryIsFreeOfItsOwnMistakes() {
    assertThat(Dictionary.TERMS.phrases()).hasSizeGreaterThan(20);
    assertThat(Dictionary.TERMS.wrong()).hasSizeGreaterThan(40);
    for (Rule rule : WordingRules.all()) {
      for (String phrase : Dictionary.TERMS.phrases()) {
        assertThat(Dictionary.marked(rule, phrase + "。")).as(rule.code()).isEmpty();
      }
    }
  }

  @Test
  void theTemplatesHoldNoMistakes() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        String text = Files.readString(file).replaceAll("\\$\\{[^}]*\\}", "\uFFFC");
        for (Rule rule : WordingRules.all()) {
          if (rule instanceof PassageRule) {
            String marked = Dictionary.inTemplate(rule, text.replace('\n', '\uFFFC'));
            if (!marked.isEmpty()) {
              found.add(file + " " + rule.code() + " " + marked);
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theSamplesHoldTheKnownOnes() throws IOException {
    List<String> found =
        SampleFindings.all().stream()
            .filter(finding -> finding.code().startsWith("C-WORD-"))
            .map(OwnTextsTest::brief)
            .toList();

    assertThat(found)
        .containsExactlyInAnyOrder(
            "沙坪坝区信访办公室 C-WORD-ORDER 从高标准、从严要求",
            "沙坪坝区信访办公室 C-WORD-ORDER 规范秩序信访",
            "沙坪坝区信访办公室 C-WORD-PAIR 落实坚持",
            "沙坪坝区信访办公室 C-WORD-PARTY 法律法规",
            "沙坪坝区信访办公室 C-WORD-ORDER 贯彻学习习近平",
            "settings C-WORD-ORDER 工作思路目标举措",
            "南开区信访办 C-WORD-SHORT 条例",
            "南开区信访办 C-WORD-ORDER 加强普法宣传工作力度",
            "南开区信访办 C-WORD-ORDER 法治思维和模式",
            "西城区信访办 C-WORD-DOUBLED 工作",
            "西城区信访办 C-WORD-ORDER 加强宣传力度",
            "西城区信访办 C-WORD-DE 掌握得还不够精准",
            "湖滨区信访局 C-WORD-ORDER 法治思维意识",
            "湖滨区信访局 C-WORD-TWICE 确保每一件信访事项都能得到及时、有效的处理");
  }

  private static String brief(Diagnostic finding) {
    String file = finding.span().source().name();
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    return name + " " + finding.code() + " " + finding.arguments().get(0);
  }
}
