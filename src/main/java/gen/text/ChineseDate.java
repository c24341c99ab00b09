package gen.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as official documents write them: 2026年1月5日, the year in full, no leading zeros (GB/T
 * 9704-2012, 7.3.5.4).
 */
public final class ChineseDate {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

  private ChineseDate() {}

  /** Reads 2026-01-05 or 2026年1月5日; empty when it is neither, or no day of the calendar. */
  public static Optional<LocalDate> parse(String text) {
    Matcher date = WRITTEN.matcher(text.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    String month = date.group(2) == null ? date.group(4) : date.group(2);
    String day = date.group(3) == null ? date.group(5) : date.group(3);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 2026年1月5日 */
  public static String of(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
