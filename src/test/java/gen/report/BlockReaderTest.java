package gen.report;

import static gen.report.Written.only;
import static gen.report.Written.places;
import static gen.report.Written.value;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockReaderTest {
  private final Diagnostics found = new Diagnostics();

  private List<Block> read(String yaml) {
    return new BlockReader(found).read(value(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲|甲。",
        "甲,乙,丙|甲；乙；丙。",
        "甲；,乙；,丙。|甲；乙；丙。",
        "甲,乙,丙。|甲；乙；丙。",
        "甲；,乙,丙。|甲；乙；丙。",
        "甲。,乙,丙|甲。乙。丙。",
        "甲。丁,乙,丙|甲。丁。乙。丙。",
        "甲,乙,丙。丁|甲。乙。丙。丁。",
        "甲！,乙？,丙…|甲！乙？丙…",
        "甲，,乙、,丙：|甲，乙、丙：",
        "“甲，”,“乙、”,（丙；）|“甲，”“乙、”（丙；）",
        "甲,乙${year}|甲；乙${year}。",
        "说“甲。”,乙|说“甲。”乙。"
      })
  void closesEachPointOnceAndAllAlike(String points, String printed) {
    String items =
        Arrays.stream(points.split(",")).map(p -> "- '" + p + "'\n").collect(Collectors.joining());

    Block block = read("s:\n- heading: 题\n  points:\n" + items.indent(2)).get(0);

    assertThat(block.points().stream().map(Prose::toString).collect(Collectors.joining()))
        .isEqualTo(printed);
    assertThat(places(found)).isEmpty();
  }

  @Test
  void aTextOfItsOwnIsOneBlockWithoutHeading() {
    List<Block> blocks = read("s: |\n  第一段。\n  第二段。\n");

    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).heading()).isEmpty();
    assertThat(blocks.get(0).paragraphs()).hasSize(2);
  }

  @Test
  void listsMayMixTextsAndBlocks() {
    List<Block> blocks = read("s:\n- 开头的话。\n- heading: 甲\n  text: 乙。\n- topic: 理论学习\n");

    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(0).paragraphs()).hasToString("[开头的话。]");
    assertThat(blocks.get(1).heading().orElseThrow()).hasToString("甲");
    assertThat(blocks.get(2).clauses().get(0).name()).isEqualTo("理论学习");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void itemsAreBlocksOneLevelDown() {
    List<Block> blocks =
        read(
            """
            s:
            - heading: 甲
              text: 总述。
              items:
              - heading: 乙
                text: |
                  一段。
                  二段。
              - heading: 丙
                points: [丁, 戊]
            """);

    Block block = blocks.get(0);
    assertThat(block.paragraphs()).hasToString("[总述。]");
    assertThat(block.items()).hasSize(2);
    assertThat(block.items().get(0).heading().orElseThrow()).hasToString("乙");
    assertThat(block.items().get(0).paragraphs()).hasSize(2);
    assertThat(block.items().get(1).points()).hasToString("[丁；, 戊。]");
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- heading: 甲|E-DATA-BLOCK-EMPTY 2:3+7",
        "- heading: 甲/  text:|E-DATA-EMPTY 3:3+4",
        "- heading: 甲/  topics: 乙|E-DATA-NOT-LIST 3:11+1",
        "- heading: 甲/  topix: 乙|E-DATA-BLOCK-EMPTY 2:3+7;E-DATA-UNKNOWN-KEY 3:3+5",
        "- heading: 甲/  topics: [乙, '']|E-DATA-EMPTY 3:15+2",
        "- heading: 甲/  text: 丙/  variant: 乙|E-DATA-VARIANT-ALONE 4:3+7",
        "- heading:/  text: 乙|E-DATA-EMPTY 2:3+7",
        "- topic: 甲/  text: 乙|E-DATA-TOPIC-ALONE 3:3+4",
        "- topic: 甲/  heading: 乙/  items: []|E-DATA-TOPIC-ALONE 3:3+7;E-DATA-TOPIC-ALONE 4:3+5",
        "- headng: 甲/  text: 乙|E-DATA-UNKNOWN-KEY 2:3+6",
        "- text: 乙/  points: 丙|E-DATA-NOT-LIST 3:11+1",
        "- text: 乙/  points: [丙, '']|E-DATA-EMPTY 3:15+2",
        "- text: 乙/  items: [丙]|E-DATA-NOT-MAP 3:11+1",
        "- text: 乙/  items:/  - heading: 丙/    text: 丁|E-DATA-ITEMS-ALONE 3:3+5",
        "- heading: 甲/  items:/  - text: 丙|E-DATA-MISSING-KEY 4:5+4",
        "- text: 乙/  items:/  - text: 丙|E-DATA-ITEMS-ALONE 3:3+5;E-DATA-MISSING-KEY 4:5+4",
        "- heading: 甲/  items:/  - heading: 丙/    items: []/    text: 丁|E-DATA-UNKNOWN-KEY 5:5+5",
        "- heading: 甲/  items:/  - heading: 丙/    topic: 丁|E-DATA-TOPIC-ALONE"
            + " 4:5+7;E-DATA-UNKNOWN-KEY 5:5+5",
        "- heading：甲|E-YAML-COLON 2:10+1",
        "- [甲]|E-DATA-NOT-MAP 2:3+1"
      })
  void refusesWithItsPlace(String yaml, String places) {
    read("s:\n" + yaml.replace('/', '\n'));

    assertThat(places(found)).containsExactlyInAnyOrder(places.split(";"));
  }

  @ParameterizedTest
  @CsvSource({"text: ''", "points: []", "items: []", "points: ['']", "items: 甲"})
  void aBlockWhoseContentIsWrittenButEmptyIsNotCalledEmptyAgain(String content) {
    assertThat(read("s:\n- heading: 甲\n  " + content)).isEmpty();
    assertThat(places(found)).doesNotContain("E-DATA-BLOCK-EMPTY 2:3+7");
  }

  @ParameterizedTest
  @CsvSource({
    "heading, （一）甲, 3",
    "heading, （12）甲, 4",
    "heading, 一、甲, 2",
    "heading, 十二、甲, 3",
    "heading, 1.甲, 2",
    "heading, 1．甲, 2",
    "heading, 3、甲, 2",
    "heading, (1)甲, 3",
    "heading, (二)甲, 3",
    "points, 一是甲, 2",
    "points, 十二是甲, 3"
  })
  void aNumberThatTheTemplatesMakeIsWarnedOf(String key, String text, int length) {
    boolean heading = key.equals("heading");
    read(
        "s:\n- heading: "
            + (heading ? text : "题")
            + "\n  points: ["
            + (heading ? "乙" : text)
            + "]");

    assertThat(places(found))
        .containsExactly("W-TEXT-NUMBER " + (heading ? "2:12+" : "3:12+") + length);
    assertThat(only(found).arguments()).containsExactly(text.substring(0, length));
    assertThat(only(found).isError()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1.5倍的增长", "一是关于学习", "2025年工作", "第一、二季度", "一心为民", "（甲）乙"})
  void otherHeadingsMayBeginWithNumbers(String heading) {
    read("s:\n- heading: " + heading + "\n  points: [统一是好的, 一、甲]");

    assertThat(places(found)).isEmpty();
  }

  @Test
  void headingsOfItemsMayNotBeNumberedEither() {
    read("s:\n- heading: 甲\n  items:\n  - heading: 1. 乙\n    text: 丙。");

    assertThat(places(found)).containsExactly("W-TEXT-NUMBER 4:14+2");
  }

  @Test
  void oneBlockWithoutItsDashIsNoList() {
    read("s:\n  heading: 甲\n  text: 乙");

    assertThat(places(found)).containsExactly("E-DATA-NOT-LIST 2:3+7");
  }

  @ParameterizedTest
  @CsvSource({"s:", "s: []", "s: ''", "s: ~"})
  void nothingWrittenIsNoBlock(String yaml) {
    assertThat(read(yaml)).isEmpty();
    assertThat(places(found)).isEmpty();
  }
}
