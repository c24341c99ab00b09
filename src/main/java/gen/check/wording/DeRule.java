package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;
import java.util.regex.Matcher;

/** C-WORD-DE: 的 where only 得 can stand; the pattern's group is the character. */
final class DeRule extends PassageRule implements Mendable {
  private static final String VERB =
      "(?:掌握|理解|把握|领会|认识|了解|学习|做|抓|钻研|落实|贯彻|执行|坚持|推进|开展|发挥|结合|运用|衔接|配合|宣传|研究|考虑|思考)";

  /** Adverbs; what follows them is how it was done, as 多 and 少 need not be. */
  private static final String HOW =
      "(?:还|仍|仍然|都|也|并)?(?:不够|不太|不是很|不|很|较为|比较|较|更加|更|十分|非常|相当)"
          + "(?:精准|准确|深入|深刻|透彻|全面|扎实|到位|彻底|及时|细致|精细|严格|规范|充分|紧密|系统|顺畅|熟练|好|理想)";

  private static final List<Sought> PATTERNS =
      List.of(
          Sought.of("(?<![所已])" + VERB + "(的)" + HOW + "(?=而且|[，。；、！？]|$)"),
          Sought.of(
              "(?<![采收听争吸夺提获换抽选汲领录考摄读索骗窃])取(的)"
                  + "(?:了|一定成效|一定成绩|明显成效|显著成效|良好成效|积极成效|较好成效|阶段性成效|新成效)"),
          Sought.of("(?<![捕查缉截擒俘])获(的)(?:了|好评|一致好评|广泛好评)"),
          Sought.of("(?<![价产数估市])值(的)(?:一提|肯定|注意|推广|借鉴|学习|总结|重视)"),
          Sought.of("不(的)不(?=[\\u4E00-\\u9FFF])"));

  @Override
  public String code() {
    return "C-WORD-DE";
  }

  @Override
  public String mended(String marked) {
    return "得";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    if (text.indexOf('的') < 0) {
      return;
    }
    for (Sought pattern : PATTERNS) {
      if (!pattern.mayBeIn(passage.grams())) {
        continue;
      }
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        if (passage.kind() != Passage.Kind.TEMPLATE || found.end() < text.length()) {
          sink.add(finding(passage, found.start(1), 1, found.group().replace("的", "得")));
        }
      }
    }
  }
}
