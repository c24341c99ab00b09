package gen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import gen.yaml.Rewriting.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTest {
  /** The file with each place of {@code wrong} changed. */
  private static Optional<Rewriting.Result> rewritten(String file, String wrong, String right) {
    List<Edit> edits = new ArrayList<>();
    for (int at = file.indexOf(wrong); at >= 0; at = file.indexOf(wrong, at + 1)) {
      edits.add(new Edit(at, at + wrong.length(), right));
    }
    return Rewriting.of(new Source("x.yaml", file), edits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 甲,乙 # 注\n\n# 注\nb:   丙\n",
        "a: |\n  甲,乙\n    丙,丁\n\n  戊,\nb: 己\n",
        "a: >-\n  甲,\n  乙,丙\n",
        "a: 甲,\n  乙\n",
        "a: \"甲,乙\"\nb: '丙,丁'\n",
        "a: [\"甲,乙\", 丙]\nb:\n  - c: 甲,乙\n    d: 丙\n",
        "a: 甲,乙\r\nb: |\r\n  丙,丁\r\n",
        "a: 甲,𠮷,乙"
      })
  void textsAreChangedAndNothingElse(String file) {
    Optional<Rewriting.Result> result = rewritten(file, ",", "，");
    if (file.contains("\", ")) { // the comma of a list is no text
      assertThat(result.orElseThrow().text()).isEqualTo(file.replaceAll(",(?! )", "，"));
    } else {
      assertThat(result.orElseThrow().text()).isEqualTo(file.replace(',', '，'));
    }
  }

  @Test
  void charactersCanBeLeftOut() {
    assertThat(rewritten("a: |\n  甲的的乙\nb: 的的\n", "的的", "的").orElseThrow().text())
        .isEqualTo("a: |\n  甲的乙\nb: 的\n");
    assertThat(rewritten("a: 甲??乙\n", "??", "").orElseThrow().text()).isEqualTo("a: 甲乙\n");
  }

  @Test
  void ofOverlappingChangesTheFirstIsMade() {
    Source source = new Source("x.yaml", "a: 甲乙丙丁\n");
    Rewriting.Result result =
        Rewriting.of(source, List.of(new Edit(4, 6, "二"), new Edit(3, 5, "一"), new Edit(6, 7, "四")))
            .orElseThrow();
    assertThat(result.text()).isEqualTo("a: 一丙四\n");
    assertThat(result.edits()).containsExactly(new Edit(3, 5, "一"), new Edit(6, 7, "四"));
  }

  @Test
  void keysCommentsAndEscapesAreLeftAlone() {
    String file = "甲,乙: 丙 # 丁,戊\nb: \"\\u002C\"\nc: '甲'',乙'\n";
    assertThat(rewritten(file, ",", "，").orElseThrow().text())
        .isEqualTo("甲,乙: 丙 # 丁,戊\nb: \"\\u002C\"\nc: '甲''，乙'\n");
    assertThat(rewritten(file, "u002C", "，").orElseThrow().edits()).isEmpty();
    assertThat(rewritten(file, "''", "”").orElseThrow().edits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {": ", " #", "", "[", "\"", "甲: 乙", "~"})
  void aChangeThatWouldBeReadOtherwiseIsRefused(String with) {
    assertThat(rewritten("b: 乙\na: x\n", "x", with)).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsLeftAlone() {
    assertThat(rewritten("a: \"甲,\n", ",", "，")).isEmpty();
    assertThat(rewritten("a: 甲,\n", ",", "，\n").orElseThrow().edits()).isEmpty();
  }
}
