package gen.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A counted or measured amount as people write it: {@code 485件}, {@code 97.41%}, {@code 60余人},
 * {@code 1万余册}, {@code 76批372人}. What was written is kept to the character; the parts say what it
 * means. Immutable.
 *
 * @param written the whole of it, as it stands in the data
 * @param approximation 约, 近, 超过 … before the number; empty if there is none
 * @param parts at least one; a pair such as 76批372人 has two
 */
public record Quantity(String written, String approximation, List<Part> parts) {

  /**
   * One number with its unit.
   *
   * @param digits as written: 97.41, 012
   * @param multiplier 千, 万, 亿, 百万 …; empty if there is none
   * @param more 余 or 多, meaning a little more than that; empty if there is none
   * @param unit 件, %, 人次 …; empty if there is none
   */
  public record Part(String digits, String multiplier, String more, String unit) {

    /** The amount: 1 with 万 is 10000, 97.40 is 97.40. */
    public BigDecimal amount() {
      BigDecimal number = new BigDecimal(digits);
      if (multiplier.isEmpty()) {
        return number;
      }
      BigDecimal scaled = number.scaleByPowerOfTen(power()).stripTrailingZeros();
      return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    /** The amount for machines: the digits as written, or without the multiplier: 97.41, 10000. */
    public String value() {
      return multiplier.isEmpty() ? digits : amount().toPlainString();
    }

    /** The unit, ％ as %. */
    String plainUnit() {
      return unit.replace('％', '%');
    }

    /** The power of ten that the multiplier stands for: 万 4, none 0. */
    int power() {
      return multiplier.chars().map(c -> POWERS[MULTIPLIERS.indexOf(c)]).sum();
    }
  }

  private static final String MULTIPLIERS = "百千万亿";
  private static final int[] POWERS = {2, 3, 4, 8};
  private static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?";
  private static final String UNIT = "(?:[\\p{IsHan}A-Za-z%％‰℃°]+(?:/[\\p{IsHan}A-Za-z]+)?)??";
  private static final Pattern PART =
      Pattern.compile(
          "(?<digits>"
              + NUMBER
              + ")(?<early>[余多]?)(?<multiplier>[百千]?万亿?|[百千万]?亿|千(?![克米瓦卡伏帕赫])|百(?!分)|)(?<more>[余多]?)(?<unit>"
              + UNIT
              + ")"
              + "(?=[\\d+-]|$)");
  private static final Pattern APPROXIMATION = Pattern.compile("大约|约|将近|接近|近|超过|超|逾|不足|不少于|至少|");

  /** What stands between two numbers that are no pair: a range, a choice, or nothing at all. */
  private static final List<String> JOINERS = List.of("", "至", "到", "或", "比");

  /** Digits that people read as a number and machines do not: １２３, 1,000, 1，000, 1 000, 12 次. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "[０-９]|\\d[,，]\\d{3}(?!\\d)|\\d[\\s\\p{Zs}]+\\d|\\d[．]\\d|\\d[\\s\\p{Zs}]+\\p{IsHan}");

  /** Numbers, but no amount: 2025年12月31日. */
  private static final Pattern DATE = Pattern.compile("(\\d{4}年)?\\d{1,2}月(\\d{1,2}[日号])?");

  public Quantity {
    parts = List.copyOf(parts);
  }

  /** Reads an amount; empty when the text is not one, such as 张三, 2—3次 or 3月15日. */
  public static Optional<Quantity> parse(String text) {
    if (DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher start = APPROXIMATION.matcher(text);
    String approximation = start.lookingAt() ? start.group() : "";
    Matcher part = PART.matcher(text);
    List<Part> parts = new ArrayList<>();
    int at = approximation.length();
    while (at < text.length()) {
      part.region(at, text.length());
      boolean joined = parts.isEmpty() || !JOINERS.contains(parts.get(parts.size() - 1).unit());
      if (!part.lookingAt() || !joined) {
        return Optional.empty();
      }
      String more = part.group("early") + part.group("more");
      parts.add(new Part(part.group("digits"), part.group("multiplier"), more, part.group("unit")));
      at = part.end();
    }
    boolean call = parts.size() > 1 && parts.get(parts.size() - 1).unit().isEmpty(); // 6666转8
    return parts.isEmpty() || call
        ? Optional.empty()
        : Optional.of(new Quantity(text, approximation, parts));
  }

  /**
   * The amount as it is to be written, when the text holds digits in a form that would be read
   * wrong: full-width, with commas, with spaces. Empty when it does not.
   */
  public static Optional<String> withoutDoubtfulDigits(String text) {
    if (!DOUBTFUL.matcher(text).find()) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Zs},]", "");
    return parse(plain).map(Quantity::written); // else it is a text, such as 0371 6666转8
  }

  /** True when 余, 多, 约 and the like say that the number is not exact. */
  public boolean isApproximate() {
    return !approximation.isEmpty() || parts.stream().anyMatch(part -> !part.more().isEmpty());
  }

  /** True when there is none of it: 0件, 0批0人. */
  boolean isZero() {
    return parts.stream().allMatch(part -> part.amount().signum() == 0);
  }

  /** True when both count the same: 人 is not 人次; 万件 is 件. */
  boolean hasUnitsOf(Quantity other) {
    return plainUnits().equals(other.plainUnits());
  }

  /** The units of the parts, ％ as %. */
  List<String> plainUnits() {
    return parts.stream().map(Part::plainUnit).toList();
  }

  /** True when both mean the same amount, however it is written: 79.10% and 79.1%. */
  boolean equalsAmount(Quantity other) {
    if (!hasUnitsOf(other) || !approximation.equals(other.approximation)) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      Part mine = parts.get(i);
      Part theirs = other.parts.get(i);
      if (mine.amount().compareTo(theirs.amount()) != 0
          || mine.more().isEmpty() != theirs.more().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The values of the parts with a space between them: {@code 97.41}, {@code 76 372}. */
  public String value() {
    return parts.stream().map(Part::value).collect(Collectors.joining(" "));
  }
}
