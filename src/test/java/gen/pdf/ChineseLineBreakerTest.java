package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseLineBreakerTest {
  /** The text with a bar at each place where a line may end. */
  private static String broken(String text) {
    ChineseLineBreaker breaker = new ChineseLineBreaker();
    breaker.setText(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int to = breaker.next(); to >= 0; to = breaker.next()) {
      out.append(from == 0 ? "" : "|").append(text, from, to);
      from = to;
    }
    assertThat(from).isEqualTo(text.length());
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "法治政府; 法|治|政府",
        "办理，并报告。; 办|理，|并|报告。",
        "落实“第一议题”制度; 落|实|“第一|议|题”|制度",
        "《条例》（试行）等; 《条|例》|（试|行）等",
        "达到——较上年; 达|到——|较|上年",
        "等等……减少; 等|等……|减少",
        "事项485件，率; 事|项|485件，|率",
        "达81.73%，达100％。; 达|81.73%，|达|100％。",
        "2025年12月31日前; 2025年12月31日|前",
        "培训60余人次; 培|训|60余人次",
        "办理35件次，共10余场次会议; 办|理|35件次，|共|10余场次|会议",
        "提高5个百分点左右; 提|高|5个百|分|点|左右",
        "2024年度报告，3月底前办; 2024年度|报|告，|3月底|前办",
        "按照第三条和第二十届办; 按|照|第三条|和|第二十届|办",
        "落实第一责任人制; 落|实|第一|责|任|人制",
        "即（一）压实责任; 即|（一）压|实|责任",
        "升至63%～68%之间; 升|至|63%～68%|之间",
        "气温37℃，约5‰左右; 气|温|37℃，|约|5‰|左右",
        "见①学法和用法; 见|①学|法|和|用法",
        "按2-1-1-5-2框架办理; 按|2-1-1-5-2框|架|办理",
        "资金1.2万元整; 资|金|1.2万元|整",
        "76批372人; 76批|372人",
        "国发〔2021〕33号文; 国|发|〔2021〕33号|文",
        "2021—2025年的; 2021—2025年|的",
        "1.学法用法; 1.学|法|用法",
        "每周AB角接访; 每|周|AB|角|接访",
        "用Office办公; 用|Office|办公",
        "a big house; a |big |house",
        "it’s the 1st/2nd; it’s |the |1st/2nd",
        "买买提·艾力; 买|买|提·|艾力",
        "约￥100元; 约|￥100元",
        "二〇二五年; 二|〇|二|五年",
      })
  void breaksWhereReadersExpect(String text, String expected) {
    assertThat(broken(text)).isEqualTo(expected);
  }

  @Test
  void keepsPairsOfCharsTogether() {
    assertThat(broken("𠮷林葛\uDB40\uDD00城")).isEqualTo("𠮷|林|葛\uDB40\uDD00城");
  }

  @Test
  void keepsNoBreakSpace() {
    assertThat(broken("甲\u00A0乙丙")).isEqualTo("甲\u00A0乙|丙");
  }

  @Test
  void endsOnAnEmptyText() {
    assertThat(broken("")).isEmpty();
  }

  @Test
  void cutsWhatNoLineCouldHold() {
    assertThat(broken("x".repeat(100)).split("\\|")).allMatch(piece -> piece.length() == 1);
    assertThat(broken("，".repeat(100)).split("\\|")).allMatch(piece -> piece.length() <= 21);
  }

  @Test
  void neverPartsADate() {
    String date = "2025年12月31日前后全年";
    for (int before = 15; before < 30; before++) {
      assertThat(broken("甲".repeat(before) + date)).contains("|2025年12月31日|前");
    }
  }

  @Test
  void partsAnAddressOnlyWhereTheLineWouldBeEmpty() {
    String address = "http://www.example.gov.cn/a/b-c.html?id=1&x=22";
    assertThat(broken("网址" + address + "处所")).contains("|" + address + "|处");
    assertThat(broken("网址为中华某某" + address + "处所"))
        .contains("|http://|www.|example.|gov.|cn/|a/|b-|c.|html?|");
  }

  @Test
  void aParagraphDoesNotEndOnALineOfOneCharacter() {
    assertThat(broken("甲乙丙）》。")).isEqualTo("甲|乙丙）》。");
    assertThat(broken("约1234.56万元整。")).isEqualTo("约|1234.56万元|整。");
  }
}
