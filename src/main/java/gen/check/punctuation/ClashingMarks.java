package gen.check.punctuation;

/** Two marks of which one must go: {@code ，。}. */
final class ClashingMarks extends PatternRule {
  ClashingMarks() {
    super("C-PUNCT-CLASH", "(?<wrong>[，、；：。！？]{1,5}[，、；：。]|[，、；：。][！？])");
  }

  @Override
  protected boolean isWrong(Found found) {
    // the same mark again, and an ellipsis of full stops, are told of by other rules
    String marked = found.marked();
    return marked.chars().distinct().count() > 1 && !marked.contains("。。。");
  }
}
