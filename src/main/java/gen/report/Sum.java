package gen.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What several bureaus state of one fact, added as far as it counts the same. Immutable.
 *
 * @param total empty when there was nothing that could be added
 * @param added the figures that make the total, in the order of the bureaus
 * @param apart those that are not in it
 */
public record Sum(
    String name, Optional<Quantity> total, List<Figure> added, List<Apart> apart, String scope) {

  /** What a bureau states. */
  public record Figure(String bureau, Fact fact) {}

  /** A figure that was not added. */
  public record Apart(Figure figure, Reason reason) {}

  /** Why a figure is not added. The words are those of the report. */
  public enum Reason {
    UNIT("计量单位不同"),
    SCOPE("统计范围不同"),
    RATE("比率、平均数"),
    TEXT("文字"),
    SIGNED("带正负号"),
    BARE("没有单位"),
    YEAR("年份"),
    DEFAULT("各单位共用的默认值");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** True when the figure could be added, though not to these. */
    boolean isOfOthers() {
      return this == UNIT || this == SCOPE;
    }
  }

  /** What says already how much of something else it is, or counts from an arbitrary zero. */
  private static final Pattern RATE = Pattern.compile(".*(?:百分点|千分点|倍|折)|[%‰℃°].*|.+/.+");

  /** Facts whose figures are rates though their units do not say so: 平均办理天数. */
  private static final Pattern RATIO = Pattern.compile(".*(?:平均|人均|户均|占比|比例|比重|排名|名次).*|.*率");

  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d年");

  public Sum {
    added = List.copyOf(added);
    apart = List.copyOf(apart);
  }

  /**
   * @param figures what the bureaus state of the fact, in their order
   */
  static Sum of(String name, List<Figure> figures) {
    Map<Figure, Reason> reasons = new LinkedHashMap<>();
    List<Figure> addable = new ArrayList<>();
    for (Figure figure : figures) {
      Optional<Reason> reason = reason(figure, figures);
      reason.ifPresent(why -> reasons.put(figure, why));
      if (reason.isEmpty()) {
        addable.add(figure);
      }
    }
    List<Figure> ofUnit = largest(addable, figure -> figure.fact().quantity().get().plainUnits());
    List<Figure> scoped = ofUnit.stream().filter(f -> !f.fact().scope().isEmpty()).toList();
    List<Figure> ofScope = largest(scoped, figure -> figure.fact().scope());
    List<Figure> added =
        ofUnit.stream().filter(f -> f.fact().scope().isEmpty() || ofScope.contains(f)).toList();
    addable.stream().filter(f -> !ofUnit.contains(f)).forEach(f -> reasons.put(f, Reason.UNIT));
    ofUnit.stream().filter(f -> !added.contains(f)).forEach(f -> reasons.put(f, Reason.SCOPE));
    List<Apart> apart =
        figures.stream()
            .filter(reasons::containsKey)
            .map(figure -> new Apart(figure, reasons.get(figure)))
            .toList();
    boolean oneScope = !added.isEmpty() && ofScope.size() == added.size();
    return new Sum(
        name,
        Total.of(added.stream().map(figure -> figure.fact().quantity().get()).toList()),
        added,
        apart,
        oneScope ? added.get(0).fact().scope() : "");
  }

  /** Those that agree with most others; of equally many, the first. */
  private static <K> List<Figure> largest(List<Figure> figures, Function<Figure, K> key) {
    Map<K, List<Figure>> groups = new LinkedHashMap<>();
    figures.forEach(f -> groups.computeIfAbsent(key.apply(f), k -> new ArrayList<>()).add(f));
    List<Figure> largest = List.of();
    for (List<Figure> group : groups.values()) {
      largest = group.size() > largest.size() ? group : largest;
    }
    return largest;
  }

  private static Optional<Reason> reason(Figure figure, List<Figure> all) {
    // a default that serves several stands in one place: it is no figure of any of them
    boolean shared =
        all.stream().anyMatch(f -> f != figure && f.fact().span().equals(figure.fact().span()));
    return shared ? Optional.of(Reason.DEFAULT) : reason(figure.fact());
  }

  /** Why the fact cannot be added to any other; empty when it can. */
  static Optional<Reason> reason(Fact fact) {
    if (fact.quantity().isEmpty()) {
      return Optional.of(Reason.TEXT);
    }
    List<Quantity.Part> parts = fact.quantity().get().parts();
    if (parts.stream().anyMatch(part -> RATE.matcher(part.plainUnit()).matches())
        || RATIO.matcher(fact.name()).matches()) {
      return Optional.of(Reason.RATE);
    }
    if (parts.stream().anyMatch(part -> !Character.isDigit(part.digits().charAt(0)))) {
      return Optional.of(Reason.SIGNED);
    }
    if (parts.stream().anyMatch(part -> part.unit().isEmpty())) {
      return Optional.of(Reason.BARE); // 12345 may be a telephone
    }
    return YEAR.matcher(fact.written()).matches() ? Optional.of(Reason.YEAR) : Optional.empty();
  }

  /** The sum as a fact of the report that is made of the others; only if there is a total. */
  Fact fact() {
    return new Fact(
        name,
        total.get().written(),
        total,
        scope,
        added.size() + "个单位汇总",
        Optional.empty(),
        "",
        added.get(0).fact().span());
  }

  /** The reason that holds for all of it, the first one in order; only if nothing was added. */
  public Reason whyNot() {
    return apart.stream().map(Apart::reason).min(Comparator.naturalOrder()).get();
  }

  /** The figure of the bureau, added or not. */
  Optional<Figure> of(String bureau) {
    return added.stream()
        .filter(figure -> figure.bureau().equals(bureau))
        .findFirst()
        .or(() -> apartOf(bureau).map(Apart::figure));
  }

  Optional<Apart> apartOf(String bureau) {
    return apart.stream().filter(each -> each.figure().bureau().equals(bureau)).findFirst();
  }
}
