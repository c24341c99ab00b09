package gen.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.check.Rule;
import gen.check.punctuation.PunctuationRules;
import gen.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about how figures change, and about ranges. */
class ChangeRulesTest {
  private static final List<String> FACTS =
      List.of(
          "总量: {value: 485件, previous: 447件}",
          "来访: {value: 400件, previous: 500件}",
          "满意率: {value: 97.41%, previous: 94.78%}",
          "办结率: 98%",
          "资料: {value: 1.2万册, previous: 1万册}",
          "培训: {value: 60余人, previous: 50人}");

  @ParameterizedTest
  @ValueSource(strings = {"减少2倍", "下降了1.5倍", "降低近两倍", "缩短了3倍", "减少约一倍", "下降超过10倍"})
  void nothingGetsLessByMoreThanItself(String words) {
    assertThat(Checking.marked(new TimesLess(), "信访量" + words + "。")).containsExactly(words);
    assertThat(Checking.findings(new TimesLess(), "sections:\n  measures: 甲" + words + "。\n"))
        .extracting(Diagnostic::code)
        .containsExactly("C-FIGURE-TIMES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "信访量增加2倍。",
        "减少20%，效率提高1.5倍。",
        "下降2个百分点。",
        "减少到原来的二分之一。",
        "减少3件，加倍努力。",
        "成本降低，收入为上年的2倍。",
      })
  void otherTimesAreRight(String paragraph) {
    assertThat(Checking.marked(new TimesLess(), paragraph)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "15～30%, 15%～30%",
    "3～5万元, 3万元～5万元",
    "9～16亿, 9亿～16亿",
    "5—8‰, 5‰—8‰",
    "2至3万人, 2万至3万人",
    "1.5-2万件, 1.5万～2万件",
    "10-12％, 10%～12%",
    "10--12%, 10%～12%",
    "3~5万元, 3万元～5万元",
    "15—30%, 15%—30%",
  })
  void bothNumbersOfARangeHaveTheirPerCent(String range, String mended) {
    RangeUnit rule = new RangeUnit();
    String people = range.endsWith("人") ? "人" : range.endsWith("件") ? "件" : "";
    String marked = range.substring(0, range.length() - people.length());

    assertThat(Checking.marked(rule, "约占" + range + "。")).containsExactly(marked);
    assertThat(rule.mended(marked) + people).isEqualTo(mended);
    assertThat(Checking.findings(rule, "sections:\n  measures: 约占" + range + "。\n"))
        .extracting(Diagnostic::code)
        .containsExactly("C-FIGURE-RANGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"占10-12%。", "投入3~5万元。", "年3-5万件。", "占10%-12%。", "占1.5--2亿元。", "占3-${facts.高}。"})
  void ofAPlaceOneRuleSpeaks(String paragraph) {
    List<String> codes = new ArrayList<>();
    for (Rule rule : PunctuationRules.all()) {
      if (rule.code().equals("C-PUNCT-RANGE")) {
        Figured.findings(rule, List.of("高: 5%"), paragraph).forEach(d -> codes.add(d.code()));
      }
    }
    Figured.findings(new RangeUnit(), List.of("高: 5%"), paragraph)
        .forEach(d -> codes.add(d.code()));

    assertThat(codes).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约占15%～30%。",
        "3万元～5万元。",
        "办理10～12件。",
        "2021—2025年规划。",
        "推进2-1-1-5-2万框架。",
        "5月至30%完成。",
        "第3—5条。",
        "由15%提高至30%。",
      })
  void otherRangesAreRight(String paragraph) {
    assertThat(Checking.marked(new RangeUnit(), paragraph)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "满意率达${facts.满意率}，同比提高2.63%。, 2.63%",
    "满意率达${facts.满意率}，较上年增长2.6％。, 2.6％",
    "办结率达${facts.办结率}，同比上升1.2%。, 1.2%",
    "办结率为98.5%，比上年下降0.5%。, 0.5%",
    "办结率为${facts.办结率}（比去年同期提高了3%）。, 3%",
  })
  void ratesDifferByPoints(String paragraph, String marked) {
    List<Diagnostic> found = Figured.findings(new PercentPoints(), FACTS, paragraph);

    assertThat(found).extracting(Diagnostic::code).containsExactly("C-FIGURE-POINTS");
    assertThat(found.get(0).span().text()).isEqualTo(marked);
    assertThat(found.get(0).arguments().get(1)).endsWith("个百分点");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "满意率达${facts.满意率}，同比提高2.63个百分点。",
        "总量${facts.总量}，同比增长8.5%。",
        "满意率达${facts.满意率}，同比提高2.77%。",
        "办结率达${facts.办结率}，来信同比下降3%。",
        "办结率达${facts.办结率}，同比增长3%。",
        "占${facts.办结率}，同比提高3%。",
      })
  void otherChangesArePerCent(String paragraph) {
    assertThat(Figured.places(new PercentPoints(), FACTS, paragraph)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "总量${facts.总量}，同比增长12%。, 12%",
    "总量${facts.总量}，同比下降8.5%。, 8.5%",
    "来访${facts.来访}，比上年减少90件。, 90件",
    "来访${facts.来访}，与上年持平。, 持平",
    "满意率${facts.满意率}，同比提高3.6个百分点。, 3.6个百分点",
    "资料${facts.资料}，较上年增加2万册。, 2万册",
    "来访${facts.来访}（同比增长20%）。, 20%",
  })
  void aTypedChangeIsThatOfTheFigures(String paragraph, String marked) {
    List<Diagnostic> found = Figured.findings(new WrongChange(), FACTS, paragraph);

    assertThat(found).extracting(Diagnostic::code).containsExactly("C-FIGURE-CHANGE");
    assertThat(found.get(0).span().text()).isEqualTo(marked);
  }

  @Test
  void whatTheFiguresGiveIsTold() {
    Diagnostic found = Figured.findings(new WrongChange(), FACTS, "总量${facts.总量}，同比增长12%。").get(0);

    assertThat(found.arguments()).containsExactly("12%", "485件", "447件", "同比增长8.5%");
    assertThat(found.related()).extracting(r -> r.span().line()).containsExactly(5, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总量${facts.总量}，同比增长8.5%。",
        "总量${facts.总量}，同比增长8.50%。",
        "总量${facts.总量}，同比增长9%。",
        "来访${facts.来访}，比上年减少100件。",
        "来访${facts.来访}，来信与上年持平。",
        "满意率${facts.满意率}，同比提高2.63%。",
        "资料${facts.资料}，较上年增加0.2万册。",
        "总量${facts.总量}，同比增长约12%。",
        "培训${facts.培训}，同比增长30%。",
        "办结率${facts.办结率}，同比提高12个百分点。",
        "总量${facts.总量}，来访同比增长12%。",
      })
  void whatIsRightOrCannotBeToldIsLeft(String paragraph) {
    assertThat(Figured.places(new WrongChange(), FACTS, paragraph)).isEmpty();
  }
}
