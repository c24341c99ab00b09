package gen.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks, title marks and brackets: their halves, and what stands in and between them. */
class QuotationsTest {
  @TestFactory
  Stream<DynamicTest> pairs() {
    Tried pair = new Tried(new UnpairedMarks(), "C-PUNCT-PAIR");
    return Stream.concat(
        Stream.of(
            pair.marks("以“路线图”和导引图”为标准，推进工作。", "”"),
            pair.marks("落实“一岗双责和“第一议题”制度。", "“"),
            pair.marks("落实“一岗双责“制度。", "“"),
            pair.marks("落实”一岗双责”制度。", "”"),
            pair.marks("学习《宪法》和《信访工作条例。", "《"),
            pair.marks("学习宪法》。", "》"),
            pair.marks("学习“《宪法”》。", "”》"),
            pair.marks("《关于印发〈工作规则的通知》。", "〈"),
            pair.marks("张贴海报（资料。", "（"),
            pair.marks("渝信〔2023号", "〔")),
        pair.leavesAlone(
            "以“路线图”和“导引图”为标准。",
            "《关于印发〈纲要（2021—2025年）〉的通知》",
            "“要坚持‘两个确立’”",
            "1）加强学习；2）强化执行。",
            "“第一段没有收尾，下一段接着引。",
            "张贴海报(资料）。",
            "the people’s voices",
            "（一）加强学习"));
  }

  @Test
  void aTurnedMarkIsToldOfOnce() {
    assertThat(Checking.findings(new UnpairedMarks(), "sections:\n  measures: 落实“甲“制度。\n"))
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).isEqualTo("turned"));
  }

  @ParameterizedTest
  @CsvSource({
    "落实“一岗双责和制度。, 前引号不成对, 后面缺少后引号",
    "以导引图”为标准。, 后引号不成对, 前面缺少前引号",
    "学习《宪法。, 前书名号不成对, 后面缺少后书名号",
    "学习宪法》。, 后书名号不成对, 前面缺少前书名号",
    "张贴海报（资料。, 前括号不成对, 后面缺少后括号",
    "落实“甲“制度。, 前引号不成对, 方向反了，请换成后引号",
    "学习“《宪法”》。, 后引号和后书名号不成对, 两对标点交叉了，请把后一半的先后调换",
  })
  void marksAreCalledByTheirNames(String text, String message, String hint) {
    assertThat(told(new UnpairedMarks(), text)).containsExactly(message, hint);
  }

  @ParameterizedTest
  @CsvSource({"“甲”、“乙”, 两个引号之间多了顿号", "《甲》、《乙》, 两个书名号之间多了顿号"})
  void betweenWhatADunStands(String text, String message) {
    assertThat(told(new SuperfluousDun(), text)).containsExactly(message, "请删去顿号");
  }

  @ParameterizedTest
  @CsvSource({
    "“信访工作条例”实施三周年。, 请改为《信访工作条例》",
    "“信访工作条例”颁布实施3周年。, 请改为《信访工作条例》",
    "“民法典”宣传月，实施三周年。, 法规名称用书名号；如果是活动名称，请把整个名称放进引号，例如“民法典宣传月”",
  })
  void anAnniversaryIsOfTheLaw(String text, String hint) {
    assertThat(told(new LawInQuotes(), text)).endsWith(hint);
  }

  /** The message and the hint of the only finding. */
  private static List<String> told(Rule rule, String text) {
    List<Diagnostic> found = Checking.findings(rule, "sections:\n  measures: " + text + "\n");
    assertThat(found).hasSize(1);
    Diagnostic only = found.get(0);
    String key = only.code() + ".hint" + (only.hint().isEmpty() ? "" : "." + only.hint());
    Messages chinese = Messages.in("zh");
    return List.of(
        chinese.text(only.code(), only.arguments().toArray()),
        chinese.text(key, only.arguments().toArray()));
  }

  @TestFactory
  Stream<DynamicTest> nesting() {
    Tried nest = new Tried(new NestedMarks(), "C-PUNCT-NEST");
    return Stream.concat(
        Stream.of(
            nest.mends("强调“要坚持“两个确立”不动摇”。", "强调“要坚持‘两个确立’不动摇”。"),
            nest.mends("《关于印发《工作规则》的通知》。", "《关于印发〈工作规则〉的通知》。"),
            nest.mends("落实‘一岗双责’。", "落实“一岗双责”。"),
            nest.mends("学习〈宪法〉。", "学习《宪法》。"),
            nest.mends("《转发〈关于〈规则〉的意见〉的通知》", "《转发〈关于《规则》的意见〉的通知》")),
        nest.leavesAlone(
            "强调“要坚持‘两个确立’不动摇”。",
            "《关于印发〈纲要（2021—2025年）〉的通知》",
            "《关于“双减”工作的意见》",
            "“学习《关于“双减”工作的意见》活动”",
            "“甲”“乙”和《丙》",
            "落实“一岗双责。"));
  }

  @TestFactory
  Stream<DynamicTest> lawsInQuotes() {
    Tried law = new Tried(new LawInQuotes(), "C-PUNCT-LAW");
    return Stream.concat(
        Stream.of(
            law.marks("“信访工作条例”实施三周年。", "“信访工作条例”"),
            law.marks("结合“民法典”宣传月。", "“民法典”"),
            law.marks("学习“中华人民共和国行政处罚法”。", "“中华人民共和国行政处罚法”"),
            law.marks("落实“行政执法监督管理办法”。", "“行政执法监督管理办法”"),
            law.marks("学习“宪法”和“未成年人保护条例”。", "“宪法”", "“未成年人保护条例”")),
        law.leavesAlone(
            "抓住“民法典宣传月”节点。",
            "学习《信访工作条例》。",
            "“谁执法谁普法”责任制",
            "推行“三三工作法”和“好办法”",
            "开展“学习信访工作条例”“走近民法典”“走进行政复议条例”活动",
            "贯彻中央“八项规定”",
            "以下简称“条例”"));
  }

  @TestFactory
  Stream<DynamicTest> dun() {
    Tried dun = new Tried(new SuperfluousDun(), "C-PUNCT-DUN");
    return Stream.concat(
        Stream.of(
            dun.mends("将思想、《宪法》、《民法典》、《条例》等法规", "将思想、《宪法》《民法典》《条例》等法规"),
            dun.mends("抓住“国家宪法日”、“民法典宣传月”、“安全日”周年", "抓住“国家宪法日”“民法典宣传月”“安全日”周年"),
            dun.mends("学习（《宪法》、《民法典》）", "学习（《宪法》《民法典》）"),
            dun.marks("“谁主管、谁负责”、“谁决策、谁负责”原则", "、"),
            dun.marks("学习《甲》、《乙》，传达《丙》（试行）", "、")),
        dun.leavesAlone(
            "《宪法》《民法典》",
            "《甲》（2021年）、《乙》、《丙》",
            "《民法典》、《宪法》（2018年修正）和《信访工作条例》",
            "《甲》、《乙》（以下简称《乙》）",
            "“甲”、“乙”(试点)和“丙”",
            "“雪亮”建设、“平安”、“和谐”创建",
            "“谁主管、谁负责”“谁决策、谁负责”",
            "《宪法》、行政法和《民法典》",
            "“甲”，“乙”"));
  }

  @TestFactory
  Stream<DynamicTest> marksInside() {
    Tried inside = new Tried(new MarkBeforeClosing(), "C-PUNCT-INSIDE");
    return Stream.concat(
        Stream.of(
            inside.mends("落实“一岗双责，”，推进工作", "落实“一岗双责”，推进工作"),
            inside.mends("坚持“人民至上。”，推进", "坚持“人民至上”，推进"),
            inside.mends("海报（资料，）张贴", "海报（资料）张贴"),
            inside.mends("坚持“人民至上。”。", "坚持“人民至上”。"),
            inside.mends("学习《宪法、》和", "学习《宪法》和")),
        inside.leavesAlone(
            "他说：“坚持人民至上。”", "“好，”他说。", "用“、”、“，”分开。", "（详见附件。）", "“为什么？”，", "海报（资料），张贴"));
  }

  @TestFactory
  Stream<DynamicTest> marksBehindOpening() {
    Tried open = new Tried(new MarkAfterOpening(), "C-PUNCT-OPEN");
    return Stream.concat(
        Stream.of(
            open.marks("落实“，一岗双责”", "，"),
            open.marks("海报（，资料）", "，"),
            open.marks("《、宪法》", "、"),
            open.marks("（。资料）", "。"),
            open.marks("‘；甲’", "；")),
        open.leavesAlone("用“，”分开", "（“甲”）", "“……甲”", "《“双减”意见》", "“——甲”", "（一）"));
  }
}
