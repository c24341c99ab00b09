package gen.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
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
   * That many of them, in their order. It does not depend on what they are: lists that answer one
   * another, such as shortcomings, causes and plans, give the same places.
   */
  <T> List<T> some(List<T> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    int start = start(office, all.size());
    return IntStream.range(0, all.size())
        .filter(i -> Math.floorMod(i - start, all.size()) < most)
        .mapToObj(all::get)
        .toList();
  }

  private int start(String key, int size) {
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    return (int) Math.floorMod(crc.getValue() + year, (long) size);
  }
}
