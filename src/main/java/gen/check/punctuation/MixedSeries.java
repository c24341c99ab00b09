package gen.check.punctuation;

/** The leaders and their parts, one after the other, with 、 here and ， there. */
final class MixedSeries extends PatternRule {
  MixedSeries() {
    super(
        "C-PUNCT-SERIES",
        "主要(?:领导|负责人|负责同志)\\p{IsHan}{2,8}[、，]分管(?:领导|负责人|负责同志)?\\p{IsHan}{2,8}(?<wrong>[、，])"
            + "(?=(?:各|全|科室|其他|业务|班子|相关|职能|专人|经办)\\p{IsHan}{0,10}(?:抓|抓落实|落实|参与|负责)(?:[，。；]|的))");
  }

  @Override
  protected boolean isWrong(Found found) {
    String text = found.text();
    int other = text.lastIndexOf("分管", found.from()) - 1;
    return other >= 0 && text.charAt(other) != found.marked().charAt(0);
  }
}
