package gen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of every text knows its place. */
class YamlPositionsTest {
  private static final String FILE =
      """
      # 说明
      年度: 2025    # 注
      plain: 第一行，it is
        一行𠮷𠮷 a  b
        第三行

        第四 行#x
      single: '𠮷it''s 一
        二  三 ''

        四'
      double: "𠮷一二
         three four
        \\u4e09 x\\ty \\"q\\" \\\\ 七\\
        八  \\
        九\\U00020BB7十

        末"
      literal: |  # 注
        　　全年𠮷受理
          deeper 行

        last
      strip: |-
        一

        二
      keep: |+
        一

      folded: >
        第一
        第二 one
        two three

        第三𠮷
          deeper
        末
      explicit: |2
           三个空格
        x
      "quoted key": x
      list:
        - 一  # 注
        - [甲, "乙", '丙', x]
        - heading: 强化
          text: >2-
             x
            y
      end: |
        没有换行\
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyCharacterOfEveryStyleStandsWhereItSays(String end) {
    Reading reading = Reading.of(FILE.replace("\n", end));
    List<YamlText> texts = new ArrayList<>();
    collect(reading.node(), texts);
    assertThat(texts).hasSizeGreaterThan(25);
    for (YamlText text : texts) {
      everyCharacterStands(reading, text);
    }
  }

  private static void everyCharacterStands(Reading reading, YamlText text) {
    String value = text.value();
    int before = -1;
    int c;
    for (int i = 0; i < value.length(); i += Character.charCount(c)) {
      c = value.codePointAt(i);
      if (!Character.isWhitespace(c)) {
        Span span = text.span(i, Character.charCount(c));
        int[] line = reading.source().line(span.line()).codePoints().toArray();
        int there = line[span.column() - 1];
        assertThat(there == c || there == '\\').as("%s[%d] at %s", value, i, span.place()).isTrue();
        assertThat(there == '\\' || span.length() == 1).isTrue();
        int offset = text.offset(i);
        assertThat(offset).isGreaterThan(before);
        before = offset;
      }
    }
  }

  private static void collect(YamlNode node, List<YamlText> texts) {
    if (node instanceof YamlText text) {
      texts.add(text);
    } else if (node instanceof YamlList list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (node instanceof YamlMap map) {
      map.entries()
          .values()
          .forEach(
              entry -> {
                texts.add(entry.key());
                collect(entry.value(), texts);
              });
    }
  }

  @Test
  void foldingPutsNoSpaceBetweenChineseCharacters() {
    Reading reading = Reading.of(FILE);
    assertThat(reading.text("plain").value()).isEqualTo("第一行，it is一行𠮷𠮷 a  b第三行\n第四 行#x");
    assertThat(reading.text("single").value()).isEqualTo("𠮷it's 一二  三 '\n四");
    assertThat(reading.text("double").value())
        .isEqualTo("𠮷一二three four三 x\ty \"q\" \\ 七八  九𠮷十\n末");
    assertThat(reading.text("folded").value()).isEqualTo("第一第二 one two three\n第三𠮷\n  deeper\n末\n");
    assertThat(Reading.of("a: 深化\n  “放管服”\n  改革").text("a").value()).isEqualTo("深化“放管服”改革");
  }

  @Test
  void blocksKeepWhatTheyShould() {
    Reading reading = Reading.of(FILE);
    assertThat(reading.text("literal").value()).isEqualTo("　　全年𠮷受理\n  deeper 行\n\nlast\n");
    assertThat(reading.text("strip").value()).isEqualTo("一\n\n二");
    assertThat(reading.text("keep").value()).isEqualTo("一\n\n");
    assertThat(reading.text("explicit").value()).isEqualTo("   三个空格\nx\n");
    assertThat(reading.text("end").value()).isEqualTo("没有换行");
  }

  @Test
  void aSpanIsTheFirstLineOnly() {
    Reading reading = Reading.of(FILE);
    assertThat(shown(reading, reading.text("年度").span())).isEqualTo("2025");
    assertThat(shown(reading, reading.text("plain").span())).isEqualTo("第一行，it is");
    assertThat(shown(reading, reading.text("single").span())).isEqualTo("'𠮷it''s 一");
    assertThat(shown(reading, reading.text("strip").span())).isEqualTo("一");
    assertThat(shown(reading, reading.text("end").span())).isEqualTo("没有换行");
    YamlMap root = (YamlMap) reading.node();
    assertThat(shown(reading, root.entries().get("quoted key").key().span()))
        .isEqualTo("\"quoted key\"");
    assertThat(shown(reading, root.span())).isEqualTo("年度");
    Reading empty = Reading.of("a: |\nb: 1");
    assertThat(shown(empty, empty.text("a").span())).isEqualTo("|");
  }

  private static String shown(Reading reading, Span span) {
    int[] line = reading.source().line(span.line()).codePoints().toArray();
    int from = Math.min(span.column() - 1, line.length);
    return new String(line, from, Math.min(span.length(), line.length - from));
  }
}
