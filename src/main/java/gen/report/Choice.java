package gen.report;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Which of several wordings an office gets: by its name and region, so that neighbours do not read
 * as copies of one another; by the year, so that no year repeats the last one. The same report
 * always gets the same.
 */
final class Choice {
  private final String office;
  private final int year;

  Choice(Region region, String bureau, int year) {
    this.office = region + "\n" + bureau;
    this.year = year;
  }

  /**
   * One of them.
   *
   * @param what it is a wording of: each clause and heading is chosen on its own
   * @param wordings at least one
   */
  String of(String what, List<String> wordings) {
    return wordings.get(start(office + "\n" + what, wordings.size()));
  }

  /**
   * That many of them, in their order. Which ones depends on their subjects alone, not on what else
   * is in the list: lists that answer one another, such as shortcomings, causes and plans, give the
   * same subjects.
   */
  <T> List<T> some(List<T> all, int most, Function<T, String> subject) {
    if (all.size() <= most) {
      return all;
    }
    Set<T> taken =
        all.stream()
            .sorted(Comparator.comparing(each -> rank(subject.apply(each))))
            .limit(most)
            .collect(Collectors.toSet());
    return all.stream().filter(taken::contains).toList();
  }

  /** Mixed, because checksums of keys that end alike would be in the same order for each office. */
  private long rank(String subject) {
    long mixed = checksum(office + "\n" + year + "\n" + subject) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  private int start(String key, int size) {
    return (int) Math.floorMod(checksum(key) + year, (long) size);
  }

  private static long checksum(String key) {
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
