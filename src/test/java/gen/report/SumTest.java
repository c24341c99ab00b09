package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
  private static final Source FILE = new Source("a.yaml", "x\n".repeat(20));

  /** Bureaus 1, 2, 3 …, each with one value: {@code 12次}, or {@code 12次@范围}. */
  private static Sum sum(String name, String values) {
    List<Sum.Figure> figures = new ArrayList<>();
    for (String value : values.split(" ")) {
      int number = figures.size() + 1;
      String[] parts = value.split("@");
      String scope = parts.length > 1 ? parts[1] : "";
      figures.add(new Sum.Figure("" + number, fact(name, parts[0], scope, number)));
    }
    return Sum.of(name, figures);
  }

  private static Fact fact(String name, String written, String scope, int line) {
    Optional<Quantity> quantity = Quantity.parse(written);
    return new Fact(name, written, quantity, scope, "", Optional.empty(), "", FILE.at(line, 0));
  }

  private static String total(Sum sum) {
    return sum.total().map(Quantity::written).orElse("");
  }

  private static String apart(Sum sum) {
    return sum.apart().stream()
        .map(each -> each.figure().bureau() + " " + each.reason())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "96场次, 96场次",
    "36场次 60场次, 96场次",
    "0件 0件, 0件",
    "76批372人 4批28人, 80批400人",
    // decimals as they are written, and no rounding in between
    "1.50吨 2.5吨, 4.00吨",
    "0.1公里 0.2公里, 0.3公里",
    "99999999999999999999件 1件, 100000000000000000000件",
    // 万 as a number; kept where all have it, or where the sum is short with it
    "1.2万件 8600件, 2.06万件",
    "2.4万份 9600份 4200份, 3.78万份",
    "1.2万件 8605件, 20605件",
    "1.205万件 8.000万件, 9.205万件",
    "1.2亿元 3000万元 5000万元, 2亿元",
    "1.2亿元 1260万元 500元, 13260.05万元",
    "1.2亿元 1260万元 505元, 132600505元",
    "3千人 1.2万人, 1.5万人",
    "3千人 2百人, 32百人",
    "1.2万件 0.85万件, 2.05万件",
    "1260万元 1.2亿元, 13260万元",
    "3千人 500人, 3500人",
    // a round figure stays one
    "60余人 20人, 80余人",
    "60多人 20多人, 80多人",
    "60多人 20余人, 80余人",
    "60余人 5人, 超过65人",
    "1万余册 2万册, 3万余册",
    "1万余册 8600册, 1.86万余册",
    "1万余册 8605册, 超过18605册",
    "2.4万份 6000份 1万余份, 4万余份",
    "20余万元 5000元, 20.5万余元",
    "20余万元 30万元, 50余万元",
    "20余万元 35万元, 55万余元",
    "76批370余人 4批30人, 80批400余人",
    "76批372余人 4批30人, 80批402余人",
    "约500人 20人, 约520人",
    "约500人 60余人, 约560人",
    "超过50次 60余次, 超过110次",
    "超过50次 不少于60次, 超过110次",
    "近500人 超过20人, 约520人",
    "不足20次 不足30次, 不足50次"
  })
  void figuresOfOneUnitAreAdded(String values, String total) {
    Sum sum = sum("事", values);

    assertThat(total(sum)).isEqualTo(total);
    assertThat(apart(sum)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "96场次 20次 4场次    | 100场次 | 2 UNIT",
        "20次 96场次          | 20次    | 2 UNIT",
        "20次 96场次 1场次    | 97场次  | 1 UNIT",
        "20人 30人次 1人      | 21人    | 2 UNIT",
        "7批20人 20人         | 7批20人 | 2 UNIT",
        "5件@甲 6件@乙 7件@乙 | 13件    | 1 SCOPE",
        "5件 6件@乙 7件@甲    | 11件    | 3 SCOPE",
        "5件 6件              | 11件    | ''",
        "5件 若干             | 5件     | 2 TEXT",
        "5件 -3件             | 5件     | 2 SIGNED",
        "5件 3                | 5件     | 2 BARE",
        "5件 98.5%            | 5件     | 2 RATE",
        "5次@甲 3件@乙 2次@乙 | 5次     | 2 UNIT, 3 SCOPE"
      })
  void whatDoesNotAgreeStaysApart(String values, String total, String apart) {
    Sum sum = sum("事", values);

    assertThat(total(sum)).isEqualTo(total);
    assertThat(apart(sum)).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "事, 98.5% 97％, RATE",
    "事, 3‰, RATE",
    "事, 3个百分点, RATE",
    "事, 3倍, RATE",
    "事, 36℃, RATE",
    "事, 30元/人, RATE",
    "按期办结率, 98分, RATE",
    "平均办理天数, 5天 6天, RATE",
    "排名, 3位, RATE",
    "事, 约定 未定, TEXT",
    "事, 2025年12月31日, TEXT",
    "事, +3件, SIGNED",
    "热线, 12345 12345, BARE",
    "施行年份, 2024年, YEAR"
  })
  void whatCannotBeAddedHasNoTotal(String name, String values, Sum.Reason reason) {
    Sum sum = sum(name, values);

    assertThat(sum.total()).isEmpty();
    assertThat(sum.whyNot()).isEqualTo(reason);
    assertThat(sum.apart()).hasSize(values.split(" ").length);
  }

  @Test
  void aDefaultThatBureausShareIsNoFigureOfThem() {
    Fact shared = fact("事", "5件", "", 9);
    Fact own = fact("事", "7件", "", 3);

    Sum sum =
        Sum.of(
            "事",
            List.of(
                new Sum.Figure("甲", shared),
                new Sum.Figure("乙", own),
                new Sum.Figure("丙", shared)));

    assertThat(total(sum)).isEqualTo("7件");
    assertThat(apart(sum)).isEqualTo("甲 DEFAULT, 丙 DEFAULT");
  }

  @Test
  void theSumIsAFactWithItsSource() {
    Fact fact = sum("事", "5件@甲 6件@甲").fact();

    assertThat(fact.written()).isEqualTo("11件");
    assertThat(fact.value()).isEqualTo("11");
    assertThat(fact.scope()).isEqualTo("甲");
    assertThat(fact.source()).isEqualTo("2个单位汇总");
    assertThat(fact.span().line()).isEqualTo(1);
    assertThat(sum("事", "5件@甲 6件").fact().scope()).isEmpty();
  }
}
