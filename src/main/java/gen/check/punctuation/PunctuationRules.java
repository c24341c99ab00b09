package gen.check.punctuation;

import gen.check.Rule;
import java.util.List;

/** Marks and numerals: GB/T 15834-2011 and GB/T 15835-2011. */
public final class PunctuationRules {
  private PunctuationRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of(
        new HalfWidth(),
        new LatinQuotes(),
        new AngleBrackets(),
        new UnpairedMarks(),
        new NestedMarks(),
        new LawInQuotes(),
        new SuperfluousDun(),
        new MixedSeries(),
        new CommaAtEnd(),
        new NoStopAtEnd(),
        new SemicolonAfterStop(),
        new DoubledMark(),
        new ClashingMarks(),
        new MarkBeforeClosing(),
        new MarkAfterOpening(),
        new StraySpace(),
        new OrdinalMark(),
        new Ellipsis(),
        new Dash(),
        new NumberRange(),
        new TimeRange(),
        new FullWidth(),
        new ShortYear(),
        new LeadingZero(),
        new MixedNumeral(),
        new DocumentNumberBrackets(),
        new DocumentNumberZero());
  }
}
