package gen.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the same office's data file of the year before is looked for. */
final class LastYear {
  private LastYear() {}

  /**
   * The file at the same path with last year in place of this year, wherever it stands as a number
   * of its own; it need not be there. Empty when the path does not name the year.
   *
   * @param year the one that the data file reports on; 0 when it is not known
   */
  static Optional<DataFile> file(Path inputs, DataFile data, int year) {
    Matcher named = Pattern.compile("(?<!\\d)" + year + "(?!\\d)").matcher(data.relative());
    if (year == 0 || !named.find()) {
      return Optional.empty();
    }
    return Optional.of(DataFile.of(inputs, named.replaceAll(String.valueOf(year - 1))));
  }
}
