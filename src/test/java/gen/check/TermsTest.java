package gen.check;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.report.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private final Diagnostics found = new Diagnostics();

  private Terms read(String... layers) {
    return Terms.read(Stream.of(layers).map(Written::map).toList(), found);
  }

  @Test
  void allThatAnEntryMaySay() {
    Terms terms =
        read(
            """
            names:
              中华人民共和国合同法: {until: 2021-01-01, replaced_by: 民法典}
              中华人民共和国民法典: {from: 2021年1月1日}
              中国共产党章程: {party: yes}
              优化营商环境条例:
            phrases: [习近平法治思想]
            wrong:
              法制政府: 法治政府
              加强…力度: {right: 加大…力度, note: 力度有大小}
              台帐: {right: 台账, fix: yes}
              法治思维意识: {right: 法治思维和法治意识, fix: no}
              宏扬…精神: {right: 弘扬…精神, fix: yes}
            right:
            - 法治化方式
            """);

    assertThat(found.sorted()).isEmpty();
    Terms.Name contract = terms.name("合同法").orElseThrow();
    assertThat(contract.title()).isEqualTo("合同法");
    assertThat(contract.until()).contains(LocalDate.of(2021, 1, 1));
    assertThat(contract.replacedBy()).contains("民法典");
    assertThat(terms.name("中华人民共和国合同法").orElseThrow().title()).isEqualTo("中华人民共和国合同法");
    assertThat(terms.name("民法典").orElseThrow().from()).contains(LocalDate.of(2021, 1, 1));
    assertThat(terms.name("中国共产党章程").orElseThrow().ofParty()).isTrue();
    assertThat(terms.name("优化营商环境条例").orElseThrow().ofParty()).isFalse();
    assertThat(terms.name("营商环境条例")).isEmpty();
    assertThat(terms.phrases()).containsExactly("习近平法治思想");
    assertThat(terms.wrong())
        .containsExactly(
            new Terms.Wrong("法制政府", "法治政府", "", true),
            new Terms.Wrong("加强…力度", "加大…力度", "力度有大小", false),
            new Terms.Wrong("台帐", "台账", "", true),
            new Terms.Wrong("法治思维意识", "法治思维和法治意识", "", false),
            new Terms.Wrong("宏扬…精神", "弘扬…精神", "", false));
    assertThat(terms.isRightAt("用法治化方式", 3)).isTrue();
    assertThat(terms.isRightAt("用法治化方式", 0)).isFalse();
  }

  @Test
  void marksAndSpacesMakeNoDifference() {
    Terms terms = read("names:\n  法治政府建设实施纲要（2021—2025年）:\n");

    assertThat(terms.name("法治政府建设实施纲要(2021-2025年)")).isPresent();
    assertThat(terms.isRight("法治政府建设实施纲要 （2021－2025年）")).isTrue();
    assertThat(terms.isRight("法治政府建设实施纲要")).isFalse();
  }

  @Test
  void theNearerLayerHoldsAndTakesOutAndListsAreJoined() {
    Terms terms =
        read(
            "names: {信访条例: {until: 2022-05-01}, 物业管理条例: }\n"
                + "phrases: [习近平法治思想]\nwrong: {台帐: 台账, 宏扬: 弘扬}\nright: [甲乙]",
            "names: {物业管理条例: no, 某省信访条例: }\nphrases:\n- 全过程人民民主\nwrong: {台帐: 台 账, 宏扬: no}",
            "names:\nwrong:\nright: [丙丁]");

    assertThat(found.sorted()).isEmpty();
    assertThat(terms.name("信访条例")).isPresent();
    assertThat(terms.name("某省信访条例")).isPresent();
    assertThat(terms.name("物业管理条例")).isEmpty();
    assertThat(terms.phrases()).containsExactly("习近平法治思想", "全过程人民民主");
    assertThat(terms.wrong()).containsExactly(new Terms.Wrong("台帐", "台 账", "", true));
    assertThat(terms.isRight("甲乙")).isTrue();
    assertThat(terms.isRight("丙丁")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: {}|E-DATA-UNKNOWN-KEY 1:1+4",
        "names: [甲乙]|E-DATA-NOT-MAP 1:8+1",
        "names: {法: }|E-TERMS-SHORT 1:9+1",
        "names: {《合同法》: }|E-TERMS-MARKS 1:9+5",
        "names: {合同法: {form: 2021-01-01}}|E-DATA-UNKNOWN-KEY 1:15+4",
        "names: {合同法: {from: 2021-13-01}}|E-DATA-DATE 1:21+10",
        "names: {合同法: {from: 2021-01-01, until: 2020-01-01}}|E-TERMS-DATES 1:9+3",
        "names: {合同法: {replaced_by: 民法典}}|E-TERMS-UNKNOWN 1:28+3",
        "names: {合同法: {party: 是}}|E-SETTING-SWITCH 1:22+1",
        "phrases: {甲: 乙}|E-DATA-NOT-LIST 1:11+1",
        "phrases: [枫桥经验]|E-TERMS-SHORT 1:11+4",
        "phrases: [[甲]]|E-DATA-NOT-TEXT 1:11+1",
        "wrong: {法制政府: }|E-TERMS-WRONG 1:9+4",
        "wrong: {法制: 法制化}|E-TERMS-WRONG 1:9+2",
        "wrong: {加强…力度: 加大力度}|E-TERMS-WRONG 1:9+5",
        "wrong: {…力度: 加大…力度}|E-TERMS-WRONG 1:9+3",
        "wrong: {法制政府: {note: 错}}|E-TERMS-WRONG 1:9+4",
        "wrong: {法制政府: {write: 法治政府, right: 法治政府}}|E-DATA-UNKNOWN-KEY 1:16+5",
        "wrong: {台帐: {right: 台账, fix: 不}}|E-SETTING-SWITCH 1:30+1",
        "right: 甲|E-DATA-NOT-LIST 1:8+1",
      })
  void mistakesAreShownWhereTheyStand(String yaml, String place) {
    read(yaml);

    assertThat(Written.places(found)).containsExactly(place);
  }

  @Test
  void whatIsSoundHoldsAllTheSame() {
    Terms terms = read("names: {法: , 合同法: }\nphrases: [短, 习近平法治思想]");

    assertThat(found.errors()).isEqualTo(2);
    assertThat(terms.name("合同法")).isPresent();
    assertThat(terms.phrases()).containsExactly("习近平法治思想");
  }

  @Test
  void noLayersAreNoDictionary() {
    assertThat(Terms.read(List.of(), found)).isSameAs(Terms.NONE);
    assertThat(Terms.NONE.name("合同法")).isEmpty();
  }
}
