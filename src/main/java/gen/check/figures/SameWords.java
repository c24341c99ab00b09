package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same words before two figures that differ, so that one report says two things of one. */
final class SameWords implements Rule {
  private static final Set<Passage.Kind> KINDS =
      Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.POINT, Passage.Kind.HEADING, Passage.Kind.ITEM);

  /** So many chars alike are no chance. */
  private static final int ALIKE = 8;

  private static final Sought WORDS = Sought.of("\\p{IsHan}{" + ALIKE + "}");

  /** What may stand before the words that are alike without saying anything else of the figure. */
  private static final Sought EMPTY =
      Sought.of("(?:\\d{4}年)?(?:全年|年内|一年来|今年以来|今年|本年度?|年度|累计|总?共计?|合计|先后|已经?|还|并|同时|以来)*");

  /** Words that tell of which time, place or office a figure is. */
  private static final Sought OTHER =
      Sought.of("[上下]半年|季度|\\d月|月份|去年|上年|同期|其中|期间|以前|此前|另|[镇乡村]|第[一二三四五]");

  private static final Sought YEAR = Sought.of("\\d年");

  /** So far back is looked for such words. */
  private static final int FAR = 300;

  private static final Sought OFFICE = Sought.of("[局院所队站校厅部科室委]");

  @Override
  public String code() {
    return "C-FIGURE-CONTRADICTION";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    Map<String, Figure> first = new HashMap<>();
    boolean ofAll = true;
    for (Passage passage : report.passages()) {
      if (!KINDS.contains(passage.kind())) {
        continue;
      }
      if (passage.kind() == Passage.Kind.HEADING || passage.kind() == Passage.Kind.ITEM) {
        ofAll = !OTHER.mayBeIn(passage.grams()) || !OTHER.matcher(passage.text()).find();
        continue;
      }
      for (Figure figure : ofAll ? Figure.of(passage) : List.<Figure>of()) {
        if (figure.isSingle() && isPlain(figure, report)) {
          compare(figure, first, sink);
        }
      }
    }
  }

  private void compare(Figure figure, Map<String, Figure> first, Sink sink) {
    String text = figure.passage().text();
    String words = text.substring(figure.from() - ALIKE, figure.from());
    Figure other = first.putIfAbsent(words + figure.unit(), figure);
    if (other == null
        || other.part().amount().compareTo(figure.part().amount()) == 0
        || !scope(other).equals(scope(figure))) {
      return;
    }
    int alike = alike(other, figure);
    if (isNeutral(other, alike) && isNeutral(figure, alike)) {
      sink.add(
          Diagnostic.finding(
                  severity(),
                  code(),
                  figure.span(),
                  text.substring(figure.from() - alike, figure.from()),
                  figure.written(),
                  other.written())
              .related("first", other.span()));
    }
  }

  /** True when there are enough words before it, and none that tell of what it is alone. */
  private static boolean isPlain(Figure figure, CheckedReport report) {
    String text = figure.passage().text();
    int from = figure.from();
    int alike = from - ALIKE;
    if (alike < 0 || !WORDS.matcher(text).region(alike, from).matches()) {
      return false;
    }
    int sentence = Math.min(Typing.sentence(text, from), alike);
    String before = text.substring(Math.max(0, from - FAR), from);
    String own = report.report().year() + "年";
    boolean other = OTHER.mayBeIn(figure.passage().grams()) && OTHER.matcher(before).find();
    return !other
        && !YEAR.matcher(before.replace(own, "")).find()
        && !OFFICE.matcher(text).region(sentence, alike).find();
  }

  /** How many chars before both figures are the same, within the clause. */
  private static int alike(Figure a, Figure b) {
    String one = a.passage().text();
    String two = b.passage().text();
    int most =
        Math.min(a.from() - Typing.clause(one, a.from()), b.from() - Typing.clause(two, b.from()));
    int alike = 0;
    while (alike < most && one.charAt(a.from() - alike - 1) == two.charAt(b.from() - alike - 1)) {
      alike++;
    }
    return alike;
  }

  private static boolean isNeutral(Figure figure, int alike) {
    String text = figure.passage().text();
    int start = Typing.clause(text, figure.from());
    String rest = text.substring(start, Math.max(start, figure.from() - alike));
    return EMPTY.matcher(rest).matches();
  }

  private static String scope(Figure figure) {
    return figure.fact().map(fact -> fact.scope()).orElse("");
  }
}
