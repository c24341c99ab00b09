package gen.check.punctuation;

import gen.text.Sought;

/**
 * The name of a law in quotation marks: {@code “信访工作条例”}. The name of an event, which has such a
 * name in it, is rightly quoted, and so are methods and sayings, of which some end in 法.
 */
final class LawInQuotes extends PatternRule {
  private static final String STATUTE =
      "(?:\\p{IsHan}{2,30}(?:条例|实施细则|(?:管理|实施|暂行|试行|处罚|考核)办法|(?:若干|暂行|职责)规定)"
          + "|中华人民共和国\\p{IsHan}{1,30}法典?"
          + "|宪法|民法典|生态环境法典|刑法|立法法|监察法|公务员法|行政(?:处罚|许可|强制|复议|诉讼)法|国家安全法|国家赔偿法)";

  /** What one does with a law: “学条例”, “走近条例” are activities. */
  private static final Sought ACTIVITY =
      Sought.of("^(?:[学讲宣守用护读普知送话说聊遇谈看我贯]|走[进近]|落实|执行|解读|身边|一起).*");

  /** Anniversaries are the law's, not those of an event. */
  private static final Sought ANNIVERSARY =
      Sought.of("(?:正式)?(?:施行|实施|颁布|公布|出台|通过)[^，。；：、“”]{0,12}周年");

  LawInQuotes() {
    super("C-PUNCT-LAW", "(?<wrong>“" + STATUTE + "”)");
  }

  @Override
  protected Object[] arguments(Found found) {
    String marked = found.marked();
    return new Object[] {marked, "《" + marked.substring(1, marked.length() - 1) + "》"};
  }

  @Override
  protected String hint(Found found) {
    String text = found.text();
    return ANNIVERSARY.matcher(text).region(found.to(), text.length()).lookingAt() ? "law" : "";
  }

  @Override
  protected boolean isWrong(Found found) {
    return !ACTIVITY.matcher(found.marked().substring(1)).matches();
  }
}
