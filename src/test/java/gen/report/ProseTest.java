package gen.report;

import static gen.report.Written.only;
import static gen.report.Written.places;
import static gen.report.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.report.Prose.FactPlace;
import gen.report.Prose.Literal;
import gen.report.Prose.Variable;
import gen.report.Prose.VariablePlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private final Diagnostics found = new Diagnostics();

  private Prose parse(String yaml) {
    return Prose.parse(text(yaml), found);
  }

  @Test
  void linesThatAreNotBlankAreParagraphsWithoutTheirIndents() {
    List<Prose> paragraphs =
        Prose.paragraphs(text("text: |\n  \u3000\u3000第一段。 \n\n  \u3000 \n  第二段。\u3000\n"), found);

    assertThat(paragraphs).extracting(Prose::toString).containsExactly("第一段。", "第二段。");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void readsFactsAndVariablesWithTheirPlaces() {
    Prose prose = parse("text: 全年${facts.网上信访}，${ year }、${next_year}、${bureau}。");

    assertThat(places(found)).isEmpty();
    assertThat(prose.pieces()).hasSize(9);
    Literal words = (Literal) prose.pieces().get(2);
    assertThat(words.text()).isEqualTo("，");
    assertThat(words.span(0, 1).orElseThrow().column()).isEqualTo(22);
    assertThat(((VariablePlace) prose.pieces().get(3)).variable()).isEqualTo(Variable.YEAR);
    assertThat(((VariablePlace) prose.pieces().get(5)).variable()).isEqualTo(Variable.NEXT_YEAR);
    assertThat(((VariablePlace) prose.pieces().get(7)).variable()).isEqualTo(Variable.BUREAU);
    FactPlace fact = prose.facts().get(0);
    assertThat(fact.name()).isEqualTo("网上信访");
    assertThat(fact.span().column()).isEqualTo(9);
    assertThat(fact.span().length()).isEqualTo("${facts.网上信访}".length());
    assertThat(prose).hasToString("全年${facts.网上信访}，${year}、${next_year}、${bureau}。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345热线", "及时受理率与按期办结率（%）", "a.b c", "甲-乙\"丙\"", "x{y"})
  void factNameMayBeAnyTextWithoutClosingBrace(String name) {
    Prose prose = parse("text: '${facts." + name + "}'");

    assertThat(prose.facts()).extracting(FactPlace::name).containsExactly(name);
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "$5", "价$", "$$", "甲$乙${year}$", "￥5", "$fact.甲", "<#if x>"})
  void everythingElseIsPrintedAsItStands(String words) {
    assertThat(parse("text: '" + words + "'")).hasToString(words);
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲${month}|E-TEXT-PLACEHOLDER 1:8+8|month",
        "甲${facts.}|E-TEXT-PLACEHOLDER 1:8+9|facts.",
        "甲${}|E-TEXT-PLACEHOLDER 1:8+3|''",
        "甲${year?c}|E-TEXT-PLACEHOLDER 1:8+9|year?c",
        "甲${YEAR}|E-TEXT-PLACEHOLDER 1:8+7|YEAR",
        "甲${网上信访}|E-TEXT-PLACEHOLDER 1:8+7|网上信访"
      })
  void refusesOtherPlaceholdersAtTheirPlace(String words, String place, String named) {
    parse("text: " + words);

    assertThat(places(found)).containsExactly(place);
    assertThat(only(found).arguments()).containsExactly(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲${facts.乙|E-TEXT-BRACES 1:8+2",
        "甲${|E-TEXT-BRACES 1:8+2",
        "甲$｛facts.乙｝|E-TEXT-BRACES 1:8+10",
        "甲${facts.乙｝丙|E-TEXT-BRACES 1:8+10",
        "甲${facts.乙｝，${facts.丙}|E-TEXT-BRACES 1:8+10",
        "甲￥{facts.乙}|E-TEXT-BRACES 1:8+10",
        "甲¥{year}|E-TEXT-BRACES 1:8+7",
        "甲＄｛year}丙|E-TEXT-BRACES 1:8+7",
        "甲{facts.乙}丙|E-TEXT-BRACES 1:8+9",
        "甲$ {year}|E-TEXT-BRACES 1:10+6",
        "甲#{year}|E-TEXT-BRACES 1:9+6",
        "甲}乙|E-TEXT-BRACES 1:8+1",
        "甲｝乙|E-TEXT-BRACES 1:8+1",
        "甲{乙|E-TEXT-BRACES 1:8+1",
        "甲$facts.乙|E-TEXT-BRACES 1:8+7",
        "甲￥facts.乙|E-TEXT-BRACES 1:8+7",
        "甲${year}}|E-TEXT-BRACES 1:15+1",
        "甲${facts.乙，${year}|E-TEXT-BRACES 1:8+2",
        "甲{year}乙￥{year}丙}|E-TEXT-BRACES 1:8+6;E-TEXT-BRACES 1:15+7;E-TEXT-BRACES 1:23+1"
      })
  void refusesEachBraceThatIsNoPartOfARightPlaceholder(String words, String places) {
    parse("text: " + words);

    assertThat(places(found)).containsExactly(places.split(";"));
  }

  @Test
  void aPlaceholderEndsOnItsLine() {
    Prose.paragraphs(text("text: |\n  甲${facts.乙\n  丙}。\n"), found);

    assertThat(places(found)).containsExactly("E-TEXT-BRACES 2:4+2", "E-TEXT-BRACES 3:4+1");
  }

  @Test
  void placesCountFromTheFileAlsoInBlocksAndAfterRareCharacters() {
    Prose.paragraphs(text("text: |\n  第一段。\n\n  \u3000𠮷氏${month}、${day}。\n"), found);

    assertThat(places(found))
        .containsExactly("E-TEXT-PLACEHOLDER 4:6+8", "E-TEXT-PLACEHOLDER 4:15+6");
  }

  @ParameterizedTest
  @CsvSource({
    "甲。, true",
    "甲；, true",
    "甲！, true",
    "甲？, true",
    "甲…, true",
    "甲：, true",
    "提出“甲。”, true",
    "（甲。）, true",
    "甲, false",
    "甲，, true",
    "提出“甲”, false",
    "”, false",
    "甲${year}, false"
  })
  void knowsWhetherASentenceIsClosed(String words, boolean closed) {
    assertThat(parse("text: '" + words + "'").endsInMark()).isEqualTo(closed);
  }

  @Test
  void anEmptyTextHasNoPieces() {
    Prose prose = parse("text: ' \u3000 '");

    assertThat(prose.isEmpty()).isTrue();
    assertThat(prose.endsInMark()).isFalse();
    assertThat(prose.followedBy("。")).hasToString("。");
  }
}
