package gen.check.punctuation;

/** Signs of comparison in place of title marks: {@code <信访工作条例>}. */
final class AngleBrackets extends PatternRule {
  AngleBrackets() {
    super("C-PUNCT-ANGLE", "(?<wrong><{1,2}[\\p{IsHan}（）〈〉]{2,60}>{1,2})");
  }
}
