package gen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right is read without a word, and as it was written. */
class YamlNoFalseAlarmTest {

  static Stream<String> right() {
    return Stream.of(
        "",
        "# 只有注释\n\n",
        "---\na: 1\n",
        "a: 1\n...\n",
        "网址: http://a.b/c?d=e:f#g",
        "网址: http://a.b",
        "时间: 8:00-12:00\n时: 1:2\n",
        "8:00开会: 是",
        "依据: 依据：《条例》第一条：……",
        "- 一是：加强学习\n- 二是:落实\n- 三是：a\n",
        "points:\n  - 一是：加强学习，\n    二是：落实。\n  - 10:30\n",
        "a: |\n  年度：2025\n  b:c\n  \td\n  － e\n  ＃f\n  　　g\n  \"h\n  %i: j: k\nl: 1",
        "a: >\n  年度：2025\n  b:c\n\n  － e\nl: 1",
        "a: |-\n  年度：2025\n\n\n  b\nl: 1",
        "- |\n  年度：2025\n- >-\n  b：c\n",
        "a:\n  - text: |\n      年度：2025\n      - x\n    b: 1\n",
        "a: \"年度：2025\n  b:c\n  \td\n  － e\n  ＃f\n  　g: h\"\nb: 1",
        "a: '年度：2025\n  b: c: d\n\n  it''s'\nb: 1",
        "text: 第一行\n  年度：2025\n  b:c\n  — 引文\n  　　第三\nc: 1",
        "text:\n  第一行\n  年度：2025\nc: 1",
        "text:\n  　　第一段，前有空格\nc: 1",
        "path: C:\\work\\a.docx\nq: 'D:\\x'",
        "a: [measures, problems]\nb: {c: 1, d: [2, 3]}\ne: [\n  一,\n  二\n]\nf: 1",
        "bureau: 某局   # 注：这里\nyear: 2025 # year:2024\n",
        "# 年度：2025\n#\tx\n  # － y\na: 1",
        "\"引号\": '值'\n“弯引号”: “值”\n",
        "a: 100%\nb: -5\nc: 5-6\nd: —\ne: ——\nf: －5\ng: ~\nh:\n",
        "a: ＃12\nb: 编号＃3",
        "a: 一\n\n  二\nb: 1",
        "a: x  \nb: 1   \n   \nc: 2",
        "题目（一）: 1\n甲/乙: 2\n第1.2条: 3",
        "a: ${facts.网上信访投诉及来信}，按期率${facts.及时率}",
        "a: 𠮷：𠮷\n𠮷: 1",
        "a: '比例 1:2，时间: 8:00'\nb: \"x: y\"");
  }

  @ParameterizedTest
  @MethodSource("right")
  void nothingIsReported(String text) {
    Reading lf = Reading.of(text);
    assertThat(lf.places()).isEmpty();
    for (String end : List.of("\r\n", "\r")) {
      Reading other = Reading.of(text.replace("\n", end));
      assertThat(other.places()).isEmpty();
      assertThat(shown(other.node())).isEqualTo(shown(lf.node()));
    }
  }

  static String shown(YamlNode node) {
    if (node instanceof YamlMap map) {
      StringBuilder out = new StringBuilder("{");
      map.entries()
          .forEach((k, v) -> out.append(k).append('=').append(shown(v.value())).append(';'));
      return out.append('}').toString();
    }
    if (node instanceof YamlList list) {
      return list.items().stream().map(YamlNoFalseAlarmTest::shown).toList().toString();
    }
    return ((YamlText) node).value();
  }

  @Test
  void scalarsStayAsTheyAreWritten() {
    for (String value :
        List.of(
            "012",
            "00123",
            "2025-13-45",
            "yes",
            "on",
            "12:30",
            "1_000",
            "0x1F",
            "1.10",
            "1058.20",
            ".inf",
            "1e999999999",
            "1,000",
            "１２３",
            "60余人",
            "null",
            "~",
            "3".repeat(30))) {
      assertThat(Reading.of("a: " + value).text("a").value()).isEqualTo(value);
    }
  }

  @Test
  void emptyIsNotMissing() {
    Reading reading = Reading.of("a:\nb: ~\nc: ''\nd:\n  - \n");
    assertThat(reading.text("a").isEmpty()).isTrue();
    assertThat(reading.text("b").isEmpty()).isTrue();
    assertThat(reading.text("c").isEmpty()).isTrue();
    assertThat(reading.text("d", "0").isEmpty()).isTrue();
    assertThat(reading.text("a").span().place()).isEqualTo("f.yaml:1:1");
    assertThat(((YamlMap) Reading.of("# x").node()).entries()).isEmpty();
    assertThat(Reading.of("").node().span().line()).isZero();
  }
}
