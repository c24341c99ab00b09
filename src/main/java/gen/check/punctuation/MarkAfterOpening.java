package gen.check.punctuation;

/**
 * A mark right behind what opens a quotation or a bracket: {@code （，}. A mark quoted by itself is
 * right.
 */
final class MarkAfterOpening extends PatternRule {
  MarkAfterOpening() {
    super("C-PUNCT-OPEN", "[“‘《〈（](?<wrong>[，。；：、])(?![”’》〉）])");
  }
}
