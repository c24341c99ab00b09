package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.report.Quantity;
import gen.text.Grams;
import java.util.List;

/** One thing counted in 批 and 人 here, in 批次 and 人次 there, within a paragraph. */
final class UnitChange extends PassageRule {
  /** What the unit of one of two figures has that differ. */
  private static final int TIMES = Grams.gram('次');

  @Override
  public String code() {
    return "C-FIGURE-UNIT";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!passage.grams().mayHave(TIMES)) {
      return;
    }
    Figure first = null;
    for (Figure figure : Figure.of(passage)) {
      if (figure.quantity().parts().size() < 2) {
        continue; // 人 and 人次 of one number may both be right: of different things
      }
      if (first == null) {
        first = figure;
      } else if (differ(first.quantity().parts(), figure.quantity().parts())) {
        sink.add(
            finding(
                    passage,
                    figure.from(),
                    figure.to() - figure.from(),
                    figure.written(),
                    first.written())
                .related("first", first.span()));
      }
    }
  }

  /** True when each unit is the other's or differs by 次, and one at least does. */
  private static boolean differ(List<Quantity.Part> one, List<Quantity.Part> two) {
    if (one.size() != two.size()) {
      return false;
    }
    boolean differ = false;
    for (int i = 0; i < one.size(); i++) {
      String a = one.get(i).unit();
      String b = two.get(i).unit();
      if (!a.equals(b) && !Unit.differByTimes(a, b)) {
        return false;
      }
      differ |= !a.equals(b);
    }
    return differ;
  }
}
