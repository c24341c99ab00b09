package gen.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The arithmetic of sums: exact, part by part, and written as people would: 60余人 and 20人 are 80余人,
 * 1.2万件 and 8600件 are 2.06万件.
 */
final class Total {
  /** Words that say: this many and more. */
  private static final Set<String> AT_LEAST = Set.of("超过", "超", "逾", "不少于", "至少");

  /** 20余万, which is not 20万余. */
  private static final Pattern WITHIN = Pattern.compile(".*[余多][百千万亿].*");

  /** What a sum is written with when its addends differ: nobody says 3.5千人. */
  private static final Set<String> USUAL = Set.of("万", "亿");

  /** With more decimals than these, 1.8605万件 reads worse than 18605件. */
  private static final int DECIMALS = 2;

  private final List<Quantity> addends;

  private Total(List<Quantity> addends) {
    this.addends = addends;
  }

  /**
   * @param addends amounts of the same units
   * @return empty if there are none
   */
  static Optional<Quantity> of(List<Quantity> addends) {
    return addends.isEmpty() ? Optional.empty() : Quantity.parse(new Total(addends).written());
  }

  private String written() {
    Optional<String> word = word();
    StringBuilder written = new StringBuilder(word.orElse(""));
    for (int i = 0; i < addends.get(0).parts().size(); i++) {
      written.append(part(i, word.isEmpty()));
    }
    return written.toString();
  }

  private String part(int index, boolean withMore) {
    List<Quantity.Part> parts = parts(index);
    String multiplier = multiplier(parts);
    String digits = digits(parts, multiplier);
    String unit = parts.get(0).unit();
    if (!withMore || parts.stream().allMatch(part -> part.more().isEmpty())) {
      return digits + multiplier + unit;
    }
    boolean within = addends.stream().anyMatch(each -> WITHIN.matcher(each.written()).matches());
    boolean round = !digits.contains(".") && digits.endsWith("0");
    return within && round && !multiplier.isEmpty()
        ? digits + more(parts) + multiplier + unit
        : digits + multiplier + more(parts) + unit;
  }

  private List<Quantity.Part> parts(int index) {
    return addends.stream().map(each -> each.parts().get(index)).toList();
  }

  /**
   * The largest of 万 and 亿 that one of the parts has and in which the sum is short; else the
   * smallest of the multipliers, none if one of the parts has none.
   */
  private static String multiplier(List<Quantity.Part> parts) {
    return parts.stream()
        .filter(part -> USUAL.contains(part.multiplier()))
        .sorted(Comparator.comparingInt(Quantity.Part::power).reversed())
        .filter(part -> sum(parts, part.power()).scale() <= DECIMALS)
        .map(Quantity.Part::multiplier)
        .findFirst()
        .orElseGet(() -> smallest(parts));
  }

  private static String smallest(List<Quantity.Part> parts) {
    return parts.stream()
        .min(Comparator.comparingInt(Quantity.Part::power))
        .map(Quantity.Part::multiplier)
        .get();
  }

  private static String digits(List<Quantity.Part> parts, String multiplier) {
    if (parts.stream().allMatch(part -> part.multiplier().equals(multiplier))) {
      return parts.stream()
          .map(part -> new BigDecimal(part.digits())) // as many decimals as were written
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .toPlainString();
    }
    int power =
        parts.stream()
            .filter(part -> part.multiplier().equals(multiplier))
            .mapToInt(Quantity.Part::power)
            .findFirst()
            .getAsInt();
    return sum(parts, power).toPlainString();
  }

  private static BigDecimal sum(List<Quantity.Part> parts, int power) {
    return parts.stream()
        .map(part -> part.amount().scaleByPowerOfTen(-power))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros();
  }

  private static String more(List<Quantity.Part> parts) {
    boolean many = parts.stream().allMatch(part -> !part.more().equals("余"));
    return many ? "多" : "余";
  }

  /** The word before the sum: that of its addends if they agree; empty if 余 says it, or nothing. */
  private Optional<String> word() {
    Set<String> words = new LinkedHashSet<>();
    addends.stream().map(Quantity::approximation).filter(w -> !w.isEmpty()).forEach(words::add);
    boolean more =
        addends.stream().flatMap(each -> each.parts().stream()).anyMatch(p -> !p.more().isEmpty());
    if (words.isEmpty()) {
      // nobody says 65余人
      return more && !takesMore() ? Optional.of("超过") : Optional.empty();
    }
    boolean atLeast = AT_LEAST.containsAll(words);
    if (words.size() == 1 && (!more || atLeast)) {
      return Optional.of(words.iterator().next());
    }
    return Optional.of(atLeast ? "超过" : "约");
  }

  private boolean takesMore() {
    int count = addends.get(0).parts().size();
    return count > 1
        || IntStream.range(0, count)
            .allMatch(
                i -> {
                  String multiplier = multiplier(parts(i));
                  String digits = digits(parts(i), multiplier);
                  return !multiplier.isEmpty() || !digits.contains(".") && digits.endsWith("0");
                });
  }

  /** True when the amount is stated as this much or more. */
  static boolean isAtLeast(Quantity quantity) {
    return quantity.isApproximate()
        && (quantity.approximation().isEmpty() || AT_LEAST.contains(quantity.approximation()));
  }
}
