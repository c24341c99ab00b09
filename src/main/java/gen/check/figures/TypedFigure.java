package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Fact;
import gen.text.Sought;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statistics that are typed into the text, where no one can compare or count them. A report that
 * was written by hand has many: they are told of once in each paragraph, at the first.
 */
final class TypedFigure extends PassageRule {
  private static final Set<Passage.Kind> KINDS =
      Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.POINT, Passage.Kind.TEMPLATE);

  /**
   * Of these people also count rules, tasks and parts of a slogan: few of them are no statistic.
   */
  private static final Set<String> LOOSE = Set.of("个", "项", "条", "类", "种", "名", "本", "张", "台", "家");

  private static final BigDecimal MANY = BigDecimal.TEN;

  /** What is demanded, planned or repeated is no result. */
  private static final Sought DEMAND =
      Sought.of(
          "每|不少于|不低于|不得|不超过|不高于|低于|高于|少于|至少|最多|以上|应当|必须|须|要求|规定|标准|计划|力争|目标|拟|争取|确保|将|" + "实现|做到");

  private static final Sought LIMIT = Sought.of("(?:及|或者?)?(?:以[上下内外]|之内|为限|左右)");

  /** What is named by its number: 10件实事, 20条措施, 3人小组. */
  private static final Sought NAMED =
      Sought.of(
          "(?:民生|惠民|便民|为民|重点)?(?:实事|好事|大事|要事|措施|举措|硬措施|意见|规定|禁令|标准|机制|制度|原则|要求|清单|工程|项目|小组|专班|行动)");

  private static final Sought RATE = Sought.of("率|占比|比例|比重|占|同比|较上年|比上年|增长|下降|提高|降低");

  @Override
  public String code() {
    return "C-FIGURE-TYPED";
  }

  @Override
  protected void check(Passage passage, CheckedReport checked, Sink sink) {
    List<Figure> typed = KINDS.contains(passage.kind()) ? Figure.typed(passage) : List.of();
    if (typed.isEmpty() || isAboutNextYear(passage, checked)) {
      return;
    }
    boolean[] quoted = Typing.quoted(passage.text());
    List<Figure> statistics =
        typed.stream().filter(figure -> !quoted[figure.from()] && isStatistic(figure)).toList();
    if (!statistics.isEmpty()) {
      sink.add(found(statistics.get(0), statistics.size(), checked));
    }
  }

  private Diagnostic found(Figure figure, int count, CheckedReport checked) {
    // what is found in a template is told for all reports that use it
    boolean ofTemplate = figure.passage().kind() == Passage.Kind.TEMPLATE;
    Optional<Fact> known = ofTemplate ? Optional.empty() : only(figure.written(), checked);
    Diagnostic found =
        finding(
            figure.passage(),
            figure.from(),
            figure.to() - figure.from(),
            figure.written(),
            known.map(Fact::name).orElse(""),
            count);
    return known.map(fact -> found.related("fact", fact.span()).hint("known")).orElse(found);
  }

  /** The only fact that says just this. */
  private static Optional<Fact> only(String written, CheckedReport checked) {
    List<Fact> same = checked.factsWritten(written);
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static boolean isStatistic(Figure figure) {
    String text = figure.passage().text();
    String before = text.substring(Typing.sentence(text, figure.from()), figure.from());
    String clause = text.substring(Typing.clause(text, figure.from()), figure.from());
    String behind = text.substring(figure.to(), Math.min(text.length(), figure.to() + 8));
    boolean article = figure.unit().equals("条") && clause.contains("》");
    if (article
        || DEMAND.matcher(clause).find()
        || LIMIT.matcher(behind).lookingAt()
        || NAMED.matcher(behind).lookingAt()
        || before.contains("计划")
        || before.contains("目标")
        || before.contains("力争")) {
      return false;
    }
    if (Unit.isPercent(figure.unit()) || figure.unit().equals("‰")) {
      return RATE.matcher(clause).find();
    }
    return !LOOSE.contains(figure.unit()) || figure.part().amount().compareTo(MANY) >= 0;
  }

  /** Plans have figures that are no facts yet. */
  private static boolean isAboutNextYear(Passage passage, CheckedReport checked) {
    String next = Integer.toString(checked.report().year() + 1);
    return !passage.section().isEmpty()
        && (passage.section().equals("plans")
            || checked.section(passage.section()).stream()
                .takeWhile(other -> other.kind() == Passage.Kind.SECTION) // it comes first
                .anyMatch(heading -> heading.text().contains(next)));
  }
}
