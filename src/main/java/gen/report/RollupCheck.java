package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.text.Nearest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What there is to say of sums: figures that are not in them, and the district's own. */
final class RollupCheck {
  private final RolledUp rolledUp;
  private final Rollup rollup;
  private final Sink sink;

  RollupCheck(RolledUp rolledUp, Sink sink) {
    this.rolledUp = rolledUp;
    this.rollup = rolledUp.of().rollup().orElseThrow();
    this.sink = sink;
  }

  void check() {
    for (Sum sum : rolledUp.sums()) {
      sum.apart().forEach(apart -> warnOf(apart.figure().fact(), apart.reason(), sum));
      rolledUp.stated(sum).ifPresent(stated -> compare(stated, sum));
    }
    rollup.facts().ifPresent(this::warnOfAbsent);
  }

  /** A figure that stands beside others and is not in their sum. */
  private void warnOf(Fact fact, Sum.Reason reason, Sum sum) {
    Fact first = sum.added().get(0).fact();
    Diagnostic diagnostic =
        switch (reason) {
          case UNIT ->
              Diagnostic.warning(
                  "W-ROLLUP-UNIT", fact.span(), fact.name(), fact.written(), first.written());
          case SCOPE ->
              Diagnostic.warning(
                  "W-ROLLUP-SCOPE", fact.span(), fact.name(), fact.scope(), scope(sum));
          default ->
              Diagnostic.warning("W-ROLLUP-VALUE", fact.span(), fact.name(), fact.written())
                  .hint(reason.name().toLowerCase(Locale.ROOT));
        };
    Span other = reason == Sum.Reason.SCOPE ? scoped(sum).span() : first.span();
    sink.add(diagnostic.related("sum", other));
  }

  /** The first figure in the sum that says what it covers. */
  private static Fact scoped(Sum sum) {
    return sum.added().stream()
        .map(Sum.Figure::fact)
        .filter(fact -> !fact.scope().isEmpty())
        .findFirst()
        .orElse(sum.added().get(0).fact());
  }

  private static String scope(Sum sum) {
    return scoped(sum).scope();
  }

  private void compare(Fact stated, Sum sum) {
    Quantity total = sum.total().orElseThrow();
    Optional<Sum.Reason> reason = Sum.reason(stated);
    if (reason.isPresent()) {
      warnOf(stated, reason.get(), sum);
    } else if (!stated.quantity().get().hasUnitsOf(total)) {
      warnOf(stated, Sum.Reason.UNIT, sum);
    } else if (!stated.scope().isEmpty()
        && !scope(sum).isEmpty()
        && !stated.scope().equals(scope(sum))) {
      warnOf(stated, Sum.Reason.SCOPE, sum);
    } else if (!agree(stated.quantity().get(), total)) {
      sink.add(differing(stated, sum));
    }
  }

  private Diagnostic differing(Fact stated, Sum sum) {
    Quantity total = sum.total().orElseThrow();
    boolean smaller = isSmaller(stated.quantity().get(), total);
    boolean more = rolledUp.absent() > 0 || !sum.apart().isEmpty();
    boolean vague = total.isApproximate() && !(smaller && Total.isAtLeast(total));
    String difference = difference(stated.quantity().get(), total);
    Object[] arguments = {
      sum.name(), stated.written(), total.written(), difference, sum.added().size()
    };
    boolean open = more && !smaller || vague;
    Diagnostic diagnostic =
        open
            ? Diagnostic.warning("W-ROLLUP-SUM", stated.span(), arguments)
            : Diagnostic.error("E-ROLLUP-SUM", stated.span(), arguments);
    for (Sum.Figure figure : sum.added()) {
      diagnostic = diagnostic.related("added", figure.fact().span());
    }
    for (Sum.Apart apart : sum.apart()) {
      diagnostic = diagnostic.related("apart", apart.figure().fact().span());
    }
    return open && vague ? diagnostic.hint("vague") : diagnostic;
  }

  /** True when the sum may be stated like that: exactly, or in round figures that fit. */
  private static boolean agree(Quantity stated, Quantity total) {
    for (int i = 0; i < total.parts().size(); i++) {
      BigDecimal is = stated.parts().get(i).amount();
      BigDecimal sum = total.parts().get(i).amount();
      BigDecimal beyond = sum.subtract(is);
      boolean fits = beyond.signum() == 0;
      if (stated.isApproximate() && !fits) {
        // 1万余 is anything from 1万 to 2万; 约500 is 500, give or take the last place
        BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-is.stripTrailingZeros().scale());
        boolean near = beyond.abs().compareTo(place) < 0;
        fits = near && (beyond.signum() > 0 || !Total.isAtLeast(stated));
      }
      if (!fits) {
        return false;
      }
    }
    return stated.isApproximate() || !total.isApproximate();
  }

  private static boolean isSmaller(Quantity stated, Quantity total) {
    for (int i = 0; i < total.parts().size(); i++) {
      if (stated.parts().get(i).amount().compareTo(total.parts().get(i).amount()) < 0) {
        return true;
      }
    }
    return false;
  }

  private static String difference(Quantity stated, Quantity total) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < total.parts().size(); i++) {
      Quantity.Part part = total.parts().get(i);
      BigDecimal difference = stated.parts().get(i).amount().subtract(part.amount()).abs();
      words.append(difference.toPlainString()).append(part.unit());
    }
    return words.toString();
  }

  /** Facts that the data asks for and that have no sum. */
  private void warnOfAbsent(List<Rollup.Named> wanted) {
    Set<String> known = new TreeSet<>();
    rolledUp.bureaus().forEach(bureau -> known.addAll(bureau.facts().keySet()));
    for (Rollup.Named named : wanted) {
      Optional<Sum> other =
          rolledUp.others().stream().filter(sum -> sum.name().equals(named.name())).findFirst();
      if (other.isPresent()) {
        Sum.Apart apart = other.get().apart().get(0);
        Diagnostic refused =
            Diagnostic.warning(
                "W-ROLLUP-VALUE", named.span(), named.name(), apart.figure().fact().written());
        sink.add(
            refused
                .hint(other.get().whyNot().name().toLowerCase(Locale.ROOT))
                .related("figure", apart.figure().fact().span()));
      } else if (!known.contains(named.name())
          && rolledUp.unread().stream().noneMatch(each -> each.mayState(named.name()))) {
        Optional<String> near = Nearest.to(named.name(), known);
        Diagnostic unknown =
            Diagnostic.warning("W-ROLLUP-FACT", named.span(), named.name(), near.orElse(""));
        sink.add(near.isPresent() ? unknown.hint("near") : unknown);
      }
    }
  }
}
