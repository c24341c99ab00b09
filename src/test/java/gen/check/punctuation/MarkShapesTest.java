package gen.check.punctuation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Marks of the wrong shape: half-width, of a typewriter, of the wrong length. */
class MarkShapesTest {
  @TestFactory
  Stream<DynamicTest> halfWidth() {
    Tried half = new Tried(new HalfWidth(), "C-PUNCT-HALF");
    return Stream.concat(
        Stream.of(
            half.mends("深入学习思想,贯彻落实精神。", "深入学习思想，贯彻落实精神。"),
            half.mends("办结32件,同比增长5%,群众满意;", "办结32件，同比增长5%，群众满意；"),
            half.mends("做到:应评尽评!为什么?", "做到：应评尽评！为什么？"),
            half.mends("(一)加强学习(含自学)。", "（一）加强学习（含自学）。"),
            half.mends("国内生产总值(GDP)增长。", "国内生产总值（GDP）增长。"),
            half.mends("各项工作取得实效.", "各项工作取得实效。"),
            half.marks("网址:http://www.example.gov.cn/a?b=1;c，已公开。", ":"),
            half.marks("每周二上午（9:00至12:00)接访。", ")")),
        half.leavesAlone(
            "每天8:30至17:30接待群众，比例为3:1。",
            "受理1,058件，办结率97.41%。",
            "见http://www.example.gov.cn/index.html?id=3,4 和邮箱a.b@example.com。",
            "按照GB/T 9704-2012 (Layout, style; etc.) 排版。",
            "使用f(x)的值。",
            "1)加强学习。",
            "印发渝信(2023)3号文件。",
            "第3.2条规定，共3.9万人次。"));
  }

  @TestFactory
  Stream<DynamicTest> latinQuotes() {
    Tried quotes = new Tried(new LatinQuotes(), "C-PUNCT-QUOTES");
    return Stream.concat(
        Stream.of(
            quotes.mends("抓住\"国家宪法日\"节点。", "抓住“国家宪法日”节点。"),
            quotes.mends("落实\"一岗双责\"和\"三会一课\"。", "落实“一岗双责”和“三会一课”。"),
            quotes.mends("坚持'谁执法谁普法'原则。", "坚持“谁执法谁普法”原则。"),
            quotes.mends("'甲'和\"乙\"、“丙”和'丁'。", "“甲”和“乙”、“丙”和“丁”。"),
            quotes.mends("强调“要坚持'两个确立'”。", "强调“要坚持‘两个确立’”。"),
            quotes.mends("强调“要坚持\"两个确立\"”。", "强调“要坚持‘两个确立’”。"),
            quotes.mends("强调“要‘落实'两个确立'’”。", "强调“要‘落实“两个确立”’”。"),
            quotes.marks("推进\"1310\"部署。", "\"1310\""),
            quotes.marks("开展\"八五\"普法", "\"八五\"")),
        quotes.leavesAlone(
            "抓住“国家宪法日”节点。",
            "使用 \"Word\" and \"Excel\" 软件。",
            "the office's reports and the people's voices",
            "长5'30\"的短片。",
            "落实“‘两个确立’”。"));
  }

  @TestFactory
  Stream<DynamicTest> angleBrackets() {
    Tried angle = new Tried(new AngleBrackets(), "C-PUNCT-ANGLE");
    return Stream.concat(
        Stream.of(
            angle.marks("学习<信访工作条例>。", "<信访工作条例>"),
            angle.marks("学习<<宪法>>。", "<<宪法>>"),
            angle.marks("《关于印发<工作规则>的通知》。", "<工作规则>"),
            angle.marks("按<纲要>和<要点>落实。", "<纲要>", "<要点>"),
            angle.marks("贯彻<规定（试行）>。", "<规定（试行）>")),
        angle.leavesAlone("《关于印发〈工作规则〉的通知》。", "满意率>95%，退回率<3%。", "a<b>c", "3<5，甲>乙。", "学习《宪法》。"));
  }

  @TestFactory
  Stream<DynamicTest> ellipsis() {
    Tried dots = new Tried(new Ellipsis(), "C-PUNCT-ELLIPSIS");
    return Stream.concat(
        Stream.of(
            dots.mends("宣传栏、电子屏...等形式", "宣传栏、电子屏……等形式"),
            dots.mends("一是…二是……", "一是……二是……"),
            dots.mends("讲法。。。释法", "讲法……释法"),
            dots.mends("讲法·····释法", "讲法……释法"),
            dots.mends("讲法………释法", "讲法……释法")),
        dots.leavesAlone("一是……二是……", "…………", "a...b", "3.5%", "卡尔·马克思。", "讲法。。释法"));
  }

  @TestFactory
  Stream<DynamicTest> dash() {
    Tried dash = new Tried(new Dash(), "C-PUNCT-DASH");
    return Stream.concat(
        Stream.of(
            dash.mends("坚持一条主线--依法行政。", "坚持一条主线——依法行政。"),
            dash.mends("坚持一条主线－－依法行政。", "坚持一条主线——依法行政。"),
            dash.mends("坚持一条主线―依法行政。", "坚持一条主线——依法行政。"),
            dash.mends("—坚持党的领导。", "——坚持党的领导。"),
            dash.mends("主线明确，-依法行政。", "主线明确，——依法行政。"),
            dash.mends("主线———依法行政。", "主线——依法行政。")),
        dash.leavesAlone(
            "坚持一条主线——依法行政。",
            "北京—上海铁路沿线。",
            "吐鲁番-哈密盆地。",
            "《纲要（2021—2025年）》",
            "2021--2025年",
            "“2-1-1-5-2”框架",
            "gen build --prove"));
  }

  @TestFactory
  Stream<DynamicTest> fullWidth() {
    Tried wide = new Tried(new FullWidth(), "C-PUNCT-WIDE");
    return Stream.concat(
        Stream.of(
            wide.mends("２０２５年办理", "2025年办理"),
            wide.mends("达９７．４１%", "达97.41%"),
            wide.mends("坚持ＡＢ角制度", "坚持AB角制度"),
            wide.marks("５件和６件", "５", "６"),
            wide.marks("１．加强学习", "１")),
        wide.leavesAlone("2025年", "AB角", "九七", "％", "①加强学习", "，。；"));
  }
}
