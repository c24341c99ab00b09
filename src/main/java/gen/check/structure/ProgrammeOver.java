package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A programme that is said to be carried out in a year in which it is over or has not begun:
 * 深入实施“七五”普法规划 in 2023.
 */
final class ProgrammeOver extends PassageRule {
  private static final String VERB = "(?:贯彻|落实|实施|推进|执行|按照|根据|依据|对照|开展)";

  private static final Sought OUTLINE =
      Sought.of(
          VERB
              + "[^。；，《〈]{0,20}[《〈][^《》〈〉。]{0,14}[〈《]?(?<name>法治政府建设实施纲要)[（(]"
              + "(?<first>\\d{4})年?[—－–～~\\-至]{1,2}(?<last>\\d{4})年?[）)]");

  /** The plan of spreading the law, and the five-year plan. */
  private static final List<Sought> PLANS =
      List.of(
          Sought.of(VERB + "好?(?:全[国省市区县])?(?<name>[“\"]?(?<number>[七八九])五[”\"]?普法(?:规划)?)"),
          Sought.of(VERB + "好?(?<name>[“\"](?<number>十[三四五])五[”\"]规划)"));

  /** Words of a sentence that looks back on it or prepares it. */
  private static final Sought OTHERWISE =
      Sought.of("收官|总结|验收|评估|回顾|圆满|完成|成果|谋划|编制|起草|筹备|启动|研究|衔接|经验|期间|期满|到期|接续|承接|新一轮|做好.{0,6}准备");

  @Override
  public String code() {
    return "C-YEAR-OVER";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (passage.kind() == Passage.Kind.TEMPLATE) {
      return; // which may ask for the year before it says this
    }
    int year = report.report().year();
    if (OUTLINE.mayBeIn(passage.grams())) {
      outlines(passage, year, sink);
    }
    for (Sought pattern : PLANS) {
      if (pattern.mayBeIn(passage.grams())) {
        plans(passage, pattern, year, sink);
      }
    }
  }

  private void outlines(Passage passage, int year, Sink sink) {
    Matcher outline = OUTLINE.matcher(passage.text());
    while (outline.find()) {
      int first = Integer.parseInt(outline.group("first"));
      int last = Integer.parseInt(outline.group("last"));
      check(passage, outline, new Programme(outline.group("name"), first, last), year, sink);
    }
  }

  private void plans(Passage passage, Sought pattern, int year, Sink sink) {
    Matcher plan = pattern.matcher(passage.text());
    while (plan.find()) {
      check(passage, plan, Programme.fiveYears(plan.group("number")), year, sink);
    }
  }

  private void check(Passage passage, Matcher cited, Programme programme, int year, Sink sink) {
    boolean mayBeNext = passage.section().equals(Prescribed.PLANS);
    boolean over = programme.last() < year;
    boolean early = programme.first() > (mayBeNext ? year + 1 : year);
    if ((over || early) && !OTHERWISE.matcher(sentence(passage.text(), cited.start())).find()) {
      int from = cited.start("name");
      String name = cited.group("name");
      sink.add(
          finding(passage, from, name.length(), name, programme.years(), Integer.toString(year))
              .hint(over ? "over" : "early"));
    }
  }

  private static String sentence(String text, int at) {
    int from = text.lastIndexOf('。', at) + 1;
    int end = text.indexOf('。', at);
    return text.substring(from, end < 0 ? text.length() : end);
  }
}
