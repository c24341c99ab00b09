package gen.report;

import static gen.report.Written.HEAD;
import static gen.report.Written.map;
import static gen.report.Written.only;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {
  private static final String LAST_HEAD = HEAD.replace("2025", "2024");
  private final Diagnostics found = new Diagnostics();

  private Draft draft(String file, String yaml, YamlMap... defaults) {
    YamlMap kind = map("kind.yaml", "kind: 报告");
    List<YamlMap> above = Stream.concat(Stream.of(kind), Stream.of(defaults)).toList();
    return Draft.read(new Source(file, yaml), map(file, yaml), above, found).orElseThrow();
  }

  /** This year's fact 甲; the facts begin on line 4. */
  private Fact compared(String now, String before) {
    Draft last = draft("last.yaml", LAST_HEAD + "facts: {甲: " + before + "}");
    return draft("a.yaml", HEAD + "facts: {甲: " + now + "}")
        .comparedWith(Optional.of(last.stated()), found)
        .content()
        .facts()
        .get("甲");
  }

  private static String previous(Fact fact) {
    return fact.previous().map(Previous::written).orElse(null);
  }

  private static String words(Fact fact) {
    return fact.change().map(Change::words).orElse(null);
  }

  @Test
  void lastYearsFactOfTheSameNameIsThePreviousValue() {
    Fact fact = compared("450件", "400件");

    assertThat(previous(fact)).isEqualTo("400件");
    assertThat(fact.previous().get().span().place()).isEqualTo("last.yaml:4:12");
    assertThat(words(fact)).isEqualTo("同比增长12.5%");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void theFactItselfMayState() {
    Fact fact =
        draft("a.yaml", HEAD + "facts: {甲: {value: 450件, previous: 400件}}")
            .comparedWith(Optional.empty(), found)
            .content()
            .facts()
            .get("甲");

    assertThat(words(fact)).isEqualTo("同比增长12.5%");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void aFactThatLastYearDidNotHaveHasNone() {
    Draft last = draft("last.yaml", LAST_HEAD + "facts: {乙: 1件}");
    Draft now = draft("a.yaml", HEAD + "facts: {甲: 2件}");

    Draft compared = now.comparedWith(Optional.of(last.stated()), found);

    assertThat(compared.content().facts().keySet()).containsExactly("甲");
    assertThat(compared.content().facts().get("甲").previous()).isEmpty();
    assertThat(compared.content().facts().get("甲").change()).isEmpty();
    assertThat(places(found)).isEmpty();
  }

  @Test
  void aTextHasAPreviousValueButNoChange() {
    Fact fact = compared("张三", "李四");

    assertThat(previous(fact)).isEqualTo("李四");
    assertThat(fact.change()).isEmpty();
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "79.1%, 79.10%",
    "12000件, 1.2万件",
    "76批372人, 76批372人",
    "约60人, 约60人",
    "60多人, 60余人",
    "5％, 5%",
    "张三, 张三"
  })
  void bothMayStateTheSame(String previous, String last) {
    Fact fact = compared("{value: 80%, previous: " + previous + "}", "{value: " + last + "}");

    assertThat(previous(fact)).isEqualTo(previous);
    assertThat(places(found)).doesNotContain("E-FACT-PREVIOUS");
    assertThat(found.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "79.2%, 79.1%",
    "372人, 372人次",
    "60人, 60余人",
    "约60人, 60人",
    "76批372人, 76批373人",
    "76批, 76批372人",
    "张三, 李四",
    "十二次, 12次"
  })
  void bothMustAgree(String previous, String last) {
    compared("{value: 甲, previous: " + previous + "}", last);

    assertThat(places(found)).containsExactly("E-FACT-PREVIOUS 4:33+" + previous.length());
    Diagnostic diagnostic = only(found);
    assertThat(diagnostic.arguments()).containsExactly("甲", previous, last);
    assertThat(diagnostic.related()).hasSize(1);
    assertThat(diagnostic.related().get(0).span().place()).isEqualTo("last.yaml:4:12");
  }

  @Test
  void digitsThatCannotBeReadAreOneMistake() {
    compared("{value: 1件, previous: '1,000件'}", "1000件");

    assertThat(places(found)).containsExactly("E-FACT-DIGITS 4:34+8");
  }

  @Test
  void figuresOfDifferentScopesAreNotCompared() {
    Fact fact = compared("{value: 450件, scope: 全部}", "{value: 400件, scope: 初次}");

    assertThat(fact.previous()).isEmpty();
    assertThat(fact.change()).isEmpty();
    assertThat(places(found)).containsExactly("W-FACT-SCOPE 4:20+4");
    assertThat(only(found).arguments()).containsExactly("甲", "全部", "初次");
    assertThat(only(found).related().get(0).span().place()).isEqualTo("last.yaml:4:20");
  }

  @ParameterizedTest
  @CsvSource({"全部, 全部", "'', 全部", "全部, ''"})
  void aScopeThatOnlyOneYearStatesIsNoOther(String now, String last) {
    Fact fact = compared(scoped("450件", now), scoped("400件", last));

    assertThat(words(fact)).isEqualTo("同比增长12.5%");
    assertThat(places(found)).isEmpty();
  }

  private static String scoped(String value, String scope) {
    return "{value: " + value + (scope.isEmpty() ? "" : ", scope: " + scope) + "}";
  }

  @Test
  void lastYearsFigureCountedAnewForTheNewScopeIsCompared() {
    Fact fact = compared("{value: 450件, scope: 全部, previous: 400件}", "{value: 300件, scope: 初次}");

    assertThat(words(fact)).isEqualTo("同比增长12.5%");
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "450人次, 400人, 5",
    "450件, 400, 4",
    "80批400人次, 76批372人, 8",
    "约450人次, 400人, 6",
    "450人, 76批372人, 4"
  })
  void aChangedUnitIsToldOf(String now, String last, int length) {
    Fact fact = compared(now, last);

    assertThat(fact.change()).isEmpty();
    assertThat(previous(fact)).isEqualTo(last);
    assertThat(places(found)).containsExactly("W-FACT-UNIT-CHANGED 4:12+" + length);
    assertThat(only(found).arguments()).containsExactly("甲", now, last);
    assertThat(only(found).related().get(0).span().place()).isEqualTo("last.yaml:4:12");
  }

  @Test
  void alsoWithinOneFact() {
    draft("a.yaml", HEAD + "facts: {甲: {value: 450人次, previous: 400人}}")
        .comparedWith(Optional.empty(), found);

    assertThat(places(found)).containsExactly("W-FACT-UNIT-CHANGED 4:20+5");
  }

  @ParameterizedTest
  @CsvSource({"张三, 400人", "400人, 张三", "1.2万人, 400人"})
  void aTextHasNoUnitAndAMultiplierIsNone(String now, String last) {
    compared(now, last);

    assertThat(places(found)).isEmpty();
  }

  @Test
  void aDefaultOfBothYearsIsNoFigureOfEither() {
    YamlMap shared = map("_defaults.yaml", "facts: {甲: 12345}");
    Draft last = draft("last.yaml", LAST_HEAD, shared);
    Draft now = draft("a.yaml", HEAD, shared).comparedWith(Optional.of(last.stated()), found);

    assertThat(now.content().facts().get("甲").previous()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "湖滨区信访局, 湖滨区信访办, 1:9+6, bureau, 湖滨区信访办, 湖滨区信访局",
    "year: 2024, year: 2023, 3:7+4, year, 2023, 2024",
    "year: 2024, 'year: 2024\nkind: 简报', 0:0+0, kind, 简报, 报告"
  })
  void anotherReportsFileIsNotUsed(
      String from, String to, String place, String key, String theirs, String expected) {
    Draft last = draft("last.yaml", LAST_HEAD.replace(from, to) + "facts: {甲: 400件}");

    Draft now =
        draft("a.yaml", HEAD + "facts: {甲: 450件}").comparedWith(Optional.of(last.stated()), found);

    assertThat(now.content().facts().get("甲").previous()).isEmpty();
    assertThat(places(found)).containsExactly("W-PREVIOUS-OTHER " + place);
    assertThat(only(found).arguments()).containsExactly("last.yaml", key, theirs, expected);
    assertThat(only(found).span().source().name()).isEqualTo("a.yaml");
  }

  @ParameterizedTest
  @CsvSource({"'甲: {value: 450件, previous: 1件}'", "乙: 3件"})
  void thatIsNotToldWhereNoFigureIsLost(String facts) {
    Draft last = draft("last.yaml", LAST_HEAD.replace("信访局", "信访办") + "facts: {甲: 400件}");

    draft("a.yaml", HEAD + "facts: {" + facts + "}")
        .comparedWith(Optional.of(last.stated()), found);

    assertThat(places(found)).isEmpty();
  }
}
