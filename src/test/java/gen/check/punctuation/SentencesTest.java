package gen.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.check.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Marks that part and end sentences, and the spaces between them. */
class SentencesTest {
  @TestFactory
  Stream<DynamicTest> ends() {
    Tried end = new Tried(new CommaAtEnd(), "C-PUNCT-END");
    return Stream.concat(
        Stream.of(
            end.marks("推动社会力量有序参与矛盾调处，", "，"),
            end.marks("完善登记、受理、", "、"),
            end.marks("完善登记,", ","),
            end.marks("甲。乙，", "，"),
            end.marks("“甲”，", "，")),
        end.leavesAlone("甲。", "采取以下措施：", "甲；", "甲，乙。", "无", "“甲，乙。”"));
  }

  @TestFactory
  Stream<DynamicTest> stops() {
    Tried stop = new Tried(new NoStopAtEnd(), "C-PUNCT-STOP");
    return Stream.concat(
        Stream.of(
            stop.marks("强化监督，推动落实", "实"),
            stop.marks("强化监督。推动落实", "实"),
            stop.marks("强化监督，受理率达100%", "%"),
            stop.marks("强化监督，落实“一岗双责”", "”"),
            stop.marks("强化监督，办理32", "2")),
        stop.leavesAlone("无", "强化监督，推动落实。", "强化监督，要求“推动落实。”", "强化监督，做到：", "强化监督，推动落实；", "联系人：张三"));
  }

  @Test
  void thePreambleMayRunOnIntoTheFormula() {
    String preamble = "preamble: 按照要求，\nsections:\n  measures: 甲。\n";
    assertThat(InSettings.places(new CommaAtEnd(), "formula: 现将情况报告如下：\n", preamble)).isEmpty();
    assertThat(Checking.places(new CommaAtEnd(), preamble)).containsExactly("C-PUNCT-END 4:15+1");
  }

  @Test
  void semicolonsOfPoints() {
    Rule rule = new SemicolonAfterStop();
    assertThat(points(rule, "甲。乙；", "丙。")).containsExactly("C-PUNCT-ITEMS 7:14+1");
    assertThat(points(rule, "甲；", "乙。丙；", "丁。"))
        .containsExactly("C-PUNCT-ITEMS 7:12+1", "C-PUNCT-ITEMS 8:14+1");
    assertThat(points(rule, "甲；", "乙。丙。")).containsExactly("C-PUNCT-ITEMS 7:12+1");
    assertThat(points(rule, "甲；", "乙。")).isEmpty();
    assertThat(points(rule, "甲，子；", "乙；", "丙。")).isEmpty();
    assertThat(points(rule, "甲。子", "乙")).isEmpty();
    assertThat(points(rule, "甲", "乙")).isEmpty();
    assertThat(points(rule, "甲。子。", "乙。")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> semicolonsWithinAParagraph() {
    Tried items = new Tried(new SemicolonAfterStop(), "C-PUNCT-ITEMS");
    return Stream.concat(
        Stream.of(
            items.mends("一是甲。子；二是乙。", "一是甲。子。二是乙。"),
            items.mends("重点是：一是甲；二是乙。子；三是丙。", "重点是：一是甲。二是乙。子。三是丙。"),
            items.marks("一是甲。子；二是乙；三是丙。同时，丁。", "；", "；"),
            items.marks("一是甲；二是乙。一是甲。子；二是乙。", "；"),
            items.marks("抓好三项工作。一是甲。子；二是乙。", "；")),
        items.leavesAlone(
            "一是甲；二是乙；三是丙。同时，丁。",
            "一是甲。子。二是乙。",
            "抓好工作。一是甲；二是乙。",
            "甲。乙；丙。",
            "这一是甲。乙；这二是丙。",
            "一是甲；乙；二是丙。"));
  }

  private static List<String> points(Rule rule, String... points) {
    StringBuilder body = new StringBuilder("sections:\n  measures:\n    - points:\n");
    for (String point : points) {
      body.append("        - ").append(point).append('\n');
    }
    return Checking.places(rule, body.toString());
  }

  @TestFactory
  Stream<DynamicTest> doubled() {
    Tried doubled = new Tried(new DoubledMark(), "C-PUNCT-DOUBLE");
    return Stream.concat(
        Stream.of(
            doubled.mends("甲，，乙。", "甲，乙。"),
            doubled.mends("甲。。", "甲。"),
            doubled.mends("甲、、乙", "甲、乙"),
            doubled.mends("甲；；；乙", "甲；乙"),
            doubled.mends("做到：：甲", "做到：甲")),
        doubled.leavesAlone("甲，乙，丙。", "甲。。。乙", "甲！！", "甲——乙", "甲……", "甲，”，"));
  }

  @TestFactory
  Stream<DynamicTest> clashing() {
    Tried clash = new Tried(new ClashingMarks(), "C-PUNCT-CLASH");
    return Stream.concat(
        Stream.of(
            clash.marks("甲，。", "，。"),
            clash.marks("甲、，乙", "、，"),
            clash.marks("甲。；乙", "。；"),
            clash.marks("如下：。", "：。"),
            clash.marks("甲？。", "？。")),
        clash.leavesAlone("甲，乙。", "甲，，乙", "甲？！", "甲！！", "甲”，“乙", "甲……。"));
  }

  @TestFactory
  Stream<DynamicTest> spaces() {
    Tried space = new Tried(new StraySpace(), "C-PUNCT-SPACE");
    return Stream.concat(
        Stream.of(
            space.mends("在 2025 年办理 32 件。", "在2025年办理32件。"),
            space.mends("（3） 依法履职， 服务为民。", "（3）依法履职，服务为民。"),
            space.mends("达97 %。", "达97%。"),
            space.marks("推动 工作，落实　责任。", " ", "　"), // may be names: not mended
            space.mends("学习 《宪法》 。", "学习《宪法》。")),
        space.leavesAlone(
            "按照GB/T 9704排版，使用 Word 软件。",
            "组　长：王　伟",
            "组长：王 伟，副组长：李 明。",
            "详见表 1 各镇情况。",
            "第三条 国家机关依法办理，不得推诿。",
            "张三丰 李四光 王五",
            "“Go” means 走"));
  }

  @TestFactory
  Stream<DynamicTest> series() {
    Tried series = new Tried(new MixedSeries(), "C-PUNCT-SERIES");
    return Stream.concat(
        Stream.of(
            series.marks("形成了主要领导负总责、分管领导具体抓，各科负责人抓落实的局面。", "，"),
            series.marks("主要负责人亲自抓，分管负责人具体抓、各科室抓落实。", "、"),
            series.marks("主要领导亲自抓、分管领导具体抓，全员参与的格局", "，"),
            series.marks("主要领导总负责、分管领导直接抓，职能科室具体落实，", "，"),
            series.marks("主要负责同志带头抓、分管负责同志具体抓，专人负责。", "，")),
        series.leavesAlone(
            "主要领导亲自抓、分管领导具体抓、全员参与共同抓的工作格局。",
            "主要领导亲自抓，分管领导具体抓，各科室抓落实。",
            "主要领导亲自抓、分管领导具体抓，形成了工作合力。",
            "主要领导亲自抓、分管领导具体抓，各项工作有序开展。",
            "主要领导负责、分管领导推进、业务科室落实"));
  }
}
