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
        "法治政府; 法|治|政|府",
        "办理，并报告。; 办|理，|并|报|告。",
        "落实“第一议题”制度; 落|实|“第一|议|题”|制|度",
        "《条例》（试行）等; 《条|例》|（试|行）|等",
        "达到——较上年; 达|到——|较|上|年",
        "等等……减少; 等|等……|减|少",
        "事项485件，率; 事|项|485件，|率",
        "达81.73%，达100％。; 达|81.73%，|达|100％。",
        "2025年12月31日前; 2025年|12月31日|前",
        "培训60余人次; 培|训|60余人|次",
        "资金1.2万元整; 资|金|1.2万元|整",
        "76批372人; 76批|372人",
        "国发〔2021〕33号文; 国|发|〔2021〕33号|文",
        "2021—2025年的; 2021—2025年|的",
        "1.学法; 1.学|法",
        "每周AB角接访; 每|周|AB|角|接|访",
        "用Office办公; 用|Office|办|公",
        "a big house; a |big |house",
        "it’s the 1st/2nd; it’s |the |1st/2nd",
        "买买提·艾力; 买|买|提·|艾|力",
        "约￥100元; 约|￥100元",
        "二〇二五年; 二|〇|二|五|年",
      })
  void breaksWhereReadersExpect(String text, String expected) {
    assertThat(broken(text)).isEqualTo(expected);
  }

  @Test
  void keepsPairsOfCharsTogether() {
    assertThat(broken("𠮷林葛\uDB40\uDD00城")).isEqualTo("𠮷|林|葛\uDB40\uDD00|城");
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
    assertThat(broken("x".repeat(100)).split("\\|")).allMatch(piece -> piece.length() <= 41);
    assertThat(broken("，".repeat(100)).split("\\|")).allMatch(piece -> piece.length() <= 21);
  }
}
