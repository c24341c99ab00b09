package gen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is reported once, with its own code, where it was made. */
class YamlMistakesTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        one("Y13 first line", "年度：2025\nb: 2", "E-YAML-COLON 1:3", "{年度: 2025, b: 2}"),
        one("Y13 middle line", "a: 1\n年度：2025\nb: 2", "E-YAML-COLON 2:3", "{a: 1, 年度: 2025, b: 2}"),
        one("Y13 last line", "a: 1\n年度：2025", "E-YAML-COLON 2:3", "{a: 1, 年度: 2025}"),
        one("Y13 last line, ended", "a: 1\n年度：2025\n", "E-YAML-COLON 2:3", "{a: 1, 年度: 2025}"),
        one("Y13 over a map", "facts：\n  a: 1\nc: 3", "E-YAML-COLON 1:6", "{facts: {a: 1}, c: 3}"),
        one(
            "Y13 in a map",
            "facts:\n  a: 1\n  网上信访：485件\n  c: 3",
            "E-YAML-COLON 3:7",
            "{facts: {a: 1, 网上信访: 485件, c: 3}}"),
        one(
            "Y13 before a block",
            "text：|\n  内容：好\n  是\nd: 1",
            "E-YAML-COLON 1:5",
            "{text: 内容：好¶是¶, d: 1}"),
        one(
            "Y13 in a list",
            "s:\n  - heading: x\n    text：y\n  - z: 1",
            "E-YAML-COLON 3:9",
            "{s: [{heading: x, text: y}, {z: 1}]}"),
        one(
            "Y13 first of an item",
            "s:\n  - heading：x\n    text: y",
            "E-YAML-COLON 2:12",
            "{s: [{heading: x, text: y}]}"),
        one("Y13 quoted key", "\"年度\"：2025\nb: 1", "E-YAML-COLON 1:5", "{年度: 2025, b: 1}"),
        one("Y13 with space", "a: 1\n年度： 2025\nb: 2", "E-YAML-COLON 2:3", "{a: 1, 年度: 2025, b: 2}"),
        one(
            "Y13 rare character",
            "a: 1\n𠮷𠮷：2\nb: 2",
            "E-YAML-COLON 2:3",
            "{a: 1, 𠮷𠮷: 2, b: 2}"),
        one("Y14 middle", "a: 1\n年度:2025\nb: 2", "E-YAML-SPACE 2:3", "{a: 1, 年度: 2025, b: 2}"),
        one("Y14 first", "年度:2025\nb: 2", "E-YAML-SPACE 1:3", "{年度: 2025, b: 2}"),
        one(
            "Y14 full-width space",
            "a: 1\n年度:　2025\nb: 2",
            "E-YAML-SPACE 2:3",
            "{a: 1, 年度: 　2025, b: 2}"),
        one(
            "Y14 no-break space",
            "a: 1\n年度:\u00A02025\nb: 2",
            "E-YAML-SPACE 2:3",
            "{a: 1, 年度: \u00A02025, b: 2}"),
        one("Y15 indentation", "a:\n\tb: 1\nc: 2", "E-YAML-TAB 2:1", "{a: {b: 1}, c: 2}"),
        one(
            "Y15 among spaces",
            "a:\n  b: 1\n\tc: 2\n  d: 3",
            "E-YAML-TAB 3:1",
            "{a: {b: 1, c: 2, d: 3}}"),
        one("Y15 behind spaces", "a:\n  b: 1\n  \tc: 2", "E-YAML-TAB 3:3", null),
        one("Y15 behind a dash", "- a\n-\tb", "E-YAML-TAB 2:2", "[a, b]"),
        one("Y15 blank line", "a: 1\n\t\nb: 2", "E-YAML-TAB 2:1", "{a: 1, b: 2}"),
        one("Y15 behind a colon", "a: 1\nb:\t2", "E-YAML-TAB 2:3", "{a: 1, b: 2}"),
        one("Y15 before a comment", "a: \"b\"\t# c\nd: 1", "E-YAML-TAB 1:7", "{a: b, d: 1}"),
        one("Y15 in a block", "a: |\n  b\n\tc\nd: 1", "E-YAML-TAB 3:1", "{a: b¶c¶, d: 1}"),
        one("Y16 full-width", "a:\n　b: 1\nc: 2", "E-YAML-INDENT-SPACE 2:1", "{a: {b: 1}, c: 2}"),
        one(
            "Y16 no-break",
            "a:\n \u00A0b: 1\nc: 2",
            "E-YAML-INDENT-SPACE 2:2",
            "{a: {b: 1}, c: 2}"),
        one("Y16 before a dash", "a:\n　- b\nc: 2", "E-YAML-INDENT-SPACE 2:1", "{a: [b], c: 2}"),
        one("Y16 paragraph", "a: 第一\n　　第二\nb: 1", "E-YAML-INDENT-SPACE 2:1", "{a: 第一第二, b: 1}"),
        one(
            "Y16 block",
            "a: |\n  第一\n　　第二\n  第三\nb: 1",
            "E-YAML-INDENT-SPACE 3:1",
            "{a: 第一¶  第二¶第三¶, b: 1}"),
        one("Y17 full-width dash", "a:\n  － x\nb: 1", "E-YAML-DASH 2:3", "{a: [x], b: 1}"),
        one("Y17 em dash", "a:\n  - w\n  — x\nb: 1", "E-YAML-DASH 3:3", "{a: [w, x], b: 1}"),
        one("Y17 en dash", "a:\n  – x\nb: 1", "E-YAML-DASH 2:3", "{a: [x], b: 1}"),
        one(
            "Y17 dash without space",
            "a:\n  - w\n  -一是x\nb: 1",
            "E-YAML-DASH-SPACE 3:3",
            "{a: [w, 一是x], b: 1}"),
        one(
            "Y17 comment behind a key",
            "a: ＃注释\n  b: 1\nc: 1",
            "E-YAML-COMMENT 1:4",
            "{a: {b: 1}, c: 1}"),
        one("Y17 comment first", "＃注释\na: 1", "E-YAML-COMMENT 1:1", "{a: 1}"),
        one("Y17 comment between", "a: 1\n＃注释\nb: 1", "E-YAML-COMMENT 2:1", "{a: 1, b: 1}"),
        one("Y17 comment behind", "a: 1 ＃注释\nb: 1", "W-YAML-COMMENT 1:6", "{a: 1 ＃注释, b: 1}"),
        one("Y17 comment within", "a:\n  ＃注释", "W-YAML-COMMENT 2:3", "{a: ＃注释}"),
        one("Y17 curly quotes", "a: “x: y”\nb: 1", "E-YAML-COLON-IN-VALUE 1:6", "{a: x, b: 1}"),
        one("Y17 no comment", "a: 编号 #12 # 注\nb: 1", "W-YAML-NUMBER-SIGN 1:7", "{a: 编号, b: 1}"),
        one("Y18 duplicate", "a: 1\nb: 2\na: 3", "E-YAML-DUPLICATE 3:1", "{a: 1, b: 2}"),
        one(
            "Y18 duplicate, CRLF",
            "x:\r\n  a: 1\r\n  \"a\": 3\r\n",
            "E-YAML-DUPLICATE 3:3",
            "{x: {a: 1}}"),
        one("Y24 surrogate", "a: \"好\\ud800\"", "E-YAML-ESCAPE 1:6", "{a: 好\ud800}"),
        one("Y26 NUL", "a: \"b\n  c\\u0000\"", "E-YAML-ESCAPE 2:4", "{a: b c\u0000}"),
        one("Y27 class", "a: !!javax.script.ScriptEngineManager []", "E-YAML-TAG 1:4", "{a: []}"),
        one("Y27 int", "a: !!int x", "E-YAML-TAG 1:4", "{a: x}"),
        one("Y27 escape", "a: !a%20 x", "E-YAML-TAG 1:4", "{a: x}"),
        one("Y27 bad escape", "b: 1\na: !no%1", "E-YAML-TAG 2:4", "{b: 1, a: }"),
        one("Y27 unknown handle", "a: !x!y z", "E-YAML-TAG 1:4", "{a: x}"),
        one("Y27 text", "a: !重要\nb: 1", "E-YAML-TAG 1:4", "{a: x, b: 1}"),
        one("Y28 anchor", "a: &x 1", "E-YAML-ANCHOR 1:4", "{a: 1}"),
        one("Y28 alias", "a: *x", "E-YAML-ALIAS 1:4", "{a: []}"),
        one("Y28 text", "a: *重要*\nb: 1", "E-YAML-ALIAS 1:4", "{a: x, b: 1}"),
        one("Y30 merge", "<<: {a: 1}", "E-YAML-MERGE 1:1", "{}"),
        one("Y30 list as key", "? [1]\n: 2", "E-YAML-KEY 1:3", "{}"),
        one("Y30 braces", "a: {{ x }}", "E-YAML-KEY 1:5", "{a: {}}"),
        one("Y30 nothing as key", ": 2", "E-YAML-KEY-EMPTY 1:1", "{}"),
        one("Y30 space at a key's end", "年度　: 2", "E-YAML-KEY-SPACE 1:1", "{}"),
        one(
            "Y31 depth 21",
            "[".repeat(21) + "]".repeat(21),
            "E-YAML-DEPTH 1:21",
            "[".repeat(21) + "]".repeat(21)),
        one(
            "Y31 depth 60",
            "[".repeat(60) + "]".repeat(60),
            "E-YAML-DEPTH 1:21",
            "[".repeat(21) + "]".repeat(21)),
        one("Y31 depth 100000", "[".repeat(100_000), "E-YAML-DEPTH 1:65", null),
        one("Y31 dashes", "- ".repeat(100_000), "E-YAML-DEPTH 1:131", null),
        one(
            "Y32 long plain",
            "a:\n" + "  字 字 字 字\n".repeat(20_000),
            "E-YAML-LONG-TEXT 2:3",
            "{a: " + "字 字 字 字".repeat(20_000) + "}"),
        one("Y32 long line", "a: 1\n  b: " + "字".repeat(340_000), "E-YAML-LONG-TEXT 2:3", null),
        one(
            "Y32 long block",
            "a: |\n" + "  字字字字\n".repeat(20_000),
            "E-YAML-LONG-TEXT 2:3",
            "{a: " + "字字字字¶".repeat(20_000) + "}"),
        one("Y33 documents", "a: 1\n---\nb: 2", "E-YAML-DOCUMENTS 2:1", "{a: 1}"),
        one("Y34 unclosed", "a: 1\nb: \"x\nc: y\n", "E-YAML-QUOTE 2:4", "{a: 1, b: x, c: y}"),
        one(
            "Y34 closed by the next",
            "b: \"x\nc: \"y\"\nd: 1",
            "E-YAML-QUOTE 1:4",
            "{b: x, c: y, d: 1}"),
        one("Y34 unclosed single", "b: 'x\nc: y\n", "E-YAML-QUOTE 1:4", "{b: x, c: y}"),
        one(
            "Y34 quote in quotes",
            "a: \"深化\"放管服\"改革\"\nb: 1",
            "E-YAML-AFTER-QUOTE 1:8",
            "{a: x, b: 1}"),
        one(
            "Y34 dedent",
            "a:\n    b: 1\n  c: 2\nd: 1",
            "E-YAML-INDENT 3:3",
            "{a: {b: 1, c: 2}, d: 1}"),
        one("Y34 dedent below the root", "  a: 1\nb: 2", "E-YAML-INDENT 2:1", "{a: 1, b: 2}"),
        one(
            "Y34 indent below a value",
            "a: 1\n  b: 2\nc: 1",
            "E-YAML-INDENT 2:3",
            "{a: 1, b: 2, c: 1}"),
        one("Y34 colon in value", "a: b: c\nd: 1", "E-YAML-COLON-IN-VALUE 1:5", "{a: x, d: 1}"),
        one("Y34 no colon", "a: 1\n年度 2025\nb: 2", "E-YAML-NO-COLON 2:1", "{a: 1, b: 2}"),
        one("Y34 no colon first", "年度 2025\nb: 2", "E-YAML-NO-COLON 1:1", "{b: 2}"),
        one("Y34 key in a list", "- a\nb: c", "E-YAML-MIXED 2:1", "[a]"),
        one("Y34 item in a map", "a: 1\n- b", "E-YAML-MIXED 2:1", "{a: 1}"),
        one("Y34 item behind a key", "a: - b", "E-YAML-START 1:4", "{a: x}"),
        one("Y34 bracket", "a: [x, y\nb: 1", "E-YAML-BRACKET 1:4", "{a: x, b: 1}"),
        one("Y34 bracket too many", "a: [x]\n]\nb: 1", "E-YAML-SYNTAX 2:1", null),
        one("Y34 number in brackets", "a: [2025]12号\nb: 1", "E-YAML-START 1:4", "{a: x, b: 1}"),
        one("Y34 backslash", "a: \"C:\\path\"\nb: 1", "E-YAML-BACKSLASH 1:7", "{a: x, b: 1}"),
        one("Y09 percent", "a: 1\nb: %50", "E-YAML-START 2:4", "{a: 1, b: x}"),
        one("Y09 percent first", "a: 1\n%50\n", "E-YAML-START 2:1", "{a: 1}"),
        one("Y09 at", "b: @x", "E-YAML-START 1:4", "{b: x}"),
        one("Y09 backquote", "b: `x`", "E-YAML-START 1:4", "{b: x}"),
        one("Y09 more than", "b: > 50人", "E-YAML-START 1:4", "{b: x}"),
        one("Y09 more than, tight", "b: >5\nc: 1", "E-YAML-START 1:4", "{b: , c: 1}"),
        one("Y09 comma", "b: , 1", "E-YAML-START 1:4", "{b: x}"),
        one(
            "Y35 key of 300",
            "字".repeat(300) + ": 1\nb: 1",
            "E-YAML-LONG-KEY 1:1",
            "{key0: 1, b: 1}"),
        one(
            "Y35 key of 1500",
            "a: 1\n" + "字".repeat(1500) + ": 1",
            "E-YAML-LONG-KEY 2:1",
            "{a: 1, key5: 1}"));
  }

  /**
   * @param tree what is read all the same; null when nothing is
   */
  private static Arguments one(String name, String text, String place, String tree) {
    return Arguments.of(name, text, place, tree);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isReportedAtItsPlace(String name, String text, String place, String tree) {
    Reading reading = Reading.of(text);
    assertThat(reading.places()).containsExactly(place);
    assertThat(reading.tree()).isEqualTo(tree);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isReportedAtItsPlaceWhateverEndsTheLines(
      String name, String text, String place, String tree) {
    String lf = text.replace("\r\n", "\n");
    assertThat(Reading.of(lf.replace("\n", "\r\n")).places()).containsExactly(place);
    assertThat(Reading.of(lf.replace("\n", "\r")).places()).containsExactly(place);
  }

  @Test
  void severalMistakesOfOneFileAreReportedTogether() {
    String text =
        """
        bureau：某局
        year:2025
        facts:
          中心组：12次
          及时率：100%
          培训: %50
        \tx: 1
        sections:
          - heading: "一
            text: 二
          - heading：三
            text: a: b
            text: c
        bureau: 又
        other：1
        """;
    assertThat(Reading.of(text).places())
        .containsExactly(
            "E-YAML-COLON 1:7",
            "E-YAML-SPACE 2:5",
            "E-YAML-COLON 4:6",
            "E-YAML-COLON 5:6",
            "E-YAML-START 6:7",
            "E-YAML-TAB 7:1",
            "E-YAML-QUOTE 9:14",
            "E-YAML-COLON 11:12",
            "E-YAML-COLON-IN-VALUE 12:12",
            "E-YAML-DUPLICATE 13:5",
            "E-YAML-DUPLICATE 14:1",
            "E-YAML-COLON 15:6");
  }

  @Test
  void everyLineOfAFileMayHaveAFullWidthColon() {
    List<String> places =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "E-YAML-COLON " + i + ":3").toList();
    String text = "年A：2025\n年B：2025\n年C：2025\n年D：2025\n年E：2025\n";
    text += text.replace('年', '月') + text.replace('年', '日') + text.replace('年', '时') + "末: 1\n";
    assertThat(Reading.of(text).places()).isEqualTo(places);
  }

  @Test
  void fiftyOfAHundredMistakesAreReportedInOrder() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append("k").append(i).append(": 1\nm").append(i).append("：2\n");
    }
    List<Diagnostic> found = Reading.of(text.toString()).found();
    assertThat(found).hasSize(YamlReader.MOST_ERRORS);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).code()).isEqualTo("E-YAML-COLON");
      assertThat(found.get(i).span().line()).isEqualTo(2 * i + 2);
    }
  }

  @Test
  void aDuplicateNamesTheFirst() {
    Diagnostic found = Reading.of("a: 1\nb:\n  c: 1\n  c: 2").found().get(0);
    Span first = found.related().get(0).span();
    assertThat(first.place()).isEqualTo("f.yaml:3:3");
    assertThat(found.related().get(0).key()).isEqualTo("first");
  }

  @Test
  void curlyQuotesHaveAHintOfTheirOwn() {
    assertThat(Reading.of("a: “x: y”\nb: 1").found().get(0).hint()).isEqualTo("curly");
    assertThat(Reading.of("a: x: y\nb: 1").found().get(0).hint()).isEmpty();
  }

  @Test
  void aTextWhereAMapWasExpectedIsExplained() {
    Reading reading = Reading.of("facts:\n  甲：1\n  乙:2\n  丙：丁\n  戊：己");
    assertThat(LineMistakes.whereMapExpected(reading.text("facts")))
        .extracting(Reading::place)
        .containsExactly(
            "E-YAML-COLON 2:4", "E-YAML-SPACE 3:4", "E-YAML-COLON 4:4", "E-YAML-COLON 5:4");
    assertThat(LineMistakes.whereMapExpected(Reading.of("a: 这是一段文字。").text("a"))).isEmpty();
    assertThat(LineMistakes.whereMapExpected(Reading.of("a: 8:00-12:00").text("a"))).isEmpty();
    assertThat(LineMistakes.whereMapExpected(Reading.of("a: http://a.b").text("a"))).isEmpty();
  }

  @Test
  void aTextWhereAListWasExpectedIsExplained() {
    Reading reading = Reading.of("points:\n  -一是\n  - 二是\n  —三是");
    assertThat(LineMistakes.whereListExpected(reading.text("points")))
        .extracting(Reading::place)
        .containsExactly("E-YAML-DASH-SPACE 2:3", "E-YAML-DASH 4:3");
    assertThat(LineMistakes.whereListExpected(Reading.of("a: 一段").text("a"))).isEmpty();
  }
}
