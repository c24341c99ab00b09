package gen.pdf;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;

/** What a font for Chinese text has to have: the 6763 hanzi of GB/T 2312-1980. */
final class Repertoire {
  private static final List<Integer> HANZI = hanzi();

  private Repertoire() {}

  static int size() {
    return HANZI.size();
  }

  /** How many of the hanzi the font lacks. */
  static long lacking(FontFile font) {
    return HANZI.stream().filter(character -> !font.has(character)).count();
  }

  /**
   * Whether quotation marks, which Latin text shares, are as wide as hanzi, as Chinese text wants
   * them.
   */
  static boolean hasWideQuotes(FontFile font) {
    return IntStream.of('“', '”').allMatch(mark -> font.has(mark) && font.width(mark) > .9);
  }

  /** Rows 16 to 87 of the standard; the last five places of row 55 are empty. */
  private static List<Integer> hanzi() {
    Charset gb2312 = Charset.forName("GB2312");
    return IntStream.range(16, 88)
        .boxed()
        .flatMap(
            row ->
                IntStream.range(1, 95)
                    .filter(place -> row != 55 || place < 90)
                    .mapToObj(place -> new byte[] {(byte) (row + 160), (byte) (place + 160)}))
        .map(bytes -> new String(bytes, gb2312).codePointAt(0))
        .toList();
  }
}
