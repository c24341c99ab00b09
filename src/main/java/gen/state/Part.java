package gen.state;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of the reports a build is about, so that several machines can divide the work: each
 * report belongs to one of {@code count} parts by a digest of its data file's path, wherever it is
 * built.
 *
 * @param number from 1
 * @param count at least 1; 1 means all of them
 */
public record Part(int number, int count) {
  /** All reports. */
  public static final Part WHOLE = new Part(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
  private static final int DIGITS = 8;

  public Part {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(number + "/" + count);
    }
  }

  /**
   * Reads {@code 3/16}.
   *
   * @throws IllegalArgumentException when it is not written so
   */
  public static Part of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Part(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  public boolean isWhole() {
    return count == 1;
  }

  /** Whether the report of that data file belongs to it. */
  public boolean has(String data) {
    return isWhole()
        || Long.parseLong(Digest.brief(List.of(data)).substring(0, DIGITS), 16) % count
            == number - 1;
  }

  /** What the names of its files end in: nothing for the whole. */
  public String suffix() {
    return isWhole() ? "" : "-" + number + "-of-" + count;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
