package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * C-WORD-DOUBLED: a character or a word that was written twice. What Chinese doubles on purpose
 * (方方面面, 逐一逐一) and what meets by chance (为了了解, 党组织组织) is left alone. Marks both.
 */
final class DoubledRule extends PassageRule implements Mendable {
  /** Two characters that never stand together but in the words that are excepted. */
  private static final List<Sought> CHARACTERS =
      List.of(
          Sought.of("(?<![目标有端中之矢])(的)的(?![确士哥])"),
          Sought.of("(?<![不为除罢])(了)了(?![解结断然却事]|不起|不得)"),
          Sought.of("(?<![总饱缓温调柔祥平中共谐和])(和)和(?![解谐美气平睦善好顺缓和约])"),
          Sought.of("(?<![以普涉波触提顾危累企推论言])(及)及(?![时早格])"),
          Sought.of("(各)各(?![不自有])"),
          Sought.of("(?<![自忘无])(我)我"),
          Sought.of("(?<![叫当看])(做)做(?=[到实细强优足])"),
          Sought.of("(?<![合归一兼吞撤裁])(并)并(?![购列行联发轨肩存案入网线排非])"),
          Sought.of("(们)们"),
          Sought.of("(很)很"));

  /** Words of two characters that cannot follow themselves. */
  private static final Set<String> WORDS =
      Set.of(
          ("工作 进行 开展 推进 加强 强化 推动 实施 深入 认真 定期 积极 切实 不断 持续 全面 坚持 确保 提高 提升 增强 完善 健全 严格 充分 "
                  + "及时 以及 并且 但是 因此 按照 根据 关于 对于 由于 为了 情况 群众 我们 他们 已经 目前 能力 水平 机制 体系 矛盾 纠纷 "
                  + "政府 依法 有关 相关 各级 人员 作用 化解 统筹 围绕 聚焦 立足 结合 贯彻 营造 打造 构建 建立")
              .split(" "));

  /** What makes another word of the second one: 工作人员, 推进会. */
  private static final Sought OTHER =
      Sought.of(
          "工作(?:人员|队|组|站|室|者|量|日|餐|证|制|会|台|专班|方案|要点|计划|机制|体系|总结|报告|部署|任务|责任|领导|情况|规|条例"
              + "|办法|细则|指南|流程|成效|经验|思路|水平|能力|质|效|亮点|动态|简报|推进|座谈|调度|例会|法)"
              + "|(?:化解|推进|实施)(?:率|会)|(?:机制|体系)化|水平面|法");

  private static final String LEVEL = "水平";

  /** 信访工作法治化工作水平: the one 工作 is enough. */
  private static final Sought TWO_IN_ONE =
      Sought.of("(工作)(?:法治|规范|制度|信息|标准|专业|精细)化工作(?=" + LEVEL + "|能力|质效|质量|程度)");

  private static final int LONGEST = 10;

  @Override
  public String code() {
    return "C-WORD-DOUBLED";
  }

  /** One of the two if both are marked; they are not when a line of the file ends between them. */
  @Override
  public String mended(String marked) {
    int half = marked.length() / 2;
    if (marked.length() % 2 == 0 && marked.startsWith(marked.substring(half))) {
      return marked.substring(half);
    }
    boolean twoInOne = TWO_IN_ONE.matcher(marked + LEVEL).lookingAt();
    return twoInOne ? marked.substring(0, marked.length() - 2) : marked;
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    for (Sought pattern : CHARACTERS) {
      characters(pattern, passage, sink);
    }
    characters(TWO_IN_ONE, passage, sink);
    char[] chars = text.toCharArray();
    BitSet marked = new BitSet();
    for (int length = LONGEST; length > 1; length--) {
      int equal = 0;
      for (int i = 0; i + length < chars.length; i++) {
        if (chars[i] != chars[i + length] || !Slip.isHan(chars[i])) {
          equal = 0;
          continue;
        }
        equal++;
        int first = i - length + 1;
        if (equal == length && !marked.get(first) && isSlip(passage, first, length)) {
          String word = text.substring(first, first + length);
          sink.add(finding(passage, first, 2 * length, word));
          marked.set(first, first + 2 * length);
          equal = 0;
        }
      }
    }
  }

  private void characters(Sought pattern, Passage passage, Sink sink) {
    if (!pattern.mayBeIn(passage.grams())) {
      return;
    }
    Matcher found = pattern.matcher(passage.text());
    while (found.find()) {
      if (passage.isTyped(found.start(), found.end())) {
        sink.add(finding(passage, found.start(), found.group().length(), found.group(1)));
      }
    }
  }

  private static boolean isSlip(Passage passage, int from, int length) {
    String text = passage.text();
    String word = text.substring(from, from + length);
    // what facts put side by side is not a slip of the pen
    if (!passage.isTyped(from, from + 2 * length)) {
      return false;
    }
    if (length == 2) {
      Matcher other = OTHER.matcher(text).region(from + length, text.length());
      return WORDS.contains(word) && !other.lookingAt();
    }
    return word.charAt(0) != '一' && word.indexOf('不') < 0 && !isRow(word);
  }

  /** 很长很长很长很长 is meant, whatever it means. */
  private static boolean isRow(String word) {
    for (int length = 1; length <= word.length() / 2; length++) {
      boolean whole = word.length() % length == 0;
      if (whole && word.substring(0, length).repeat(word.length() / length).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
