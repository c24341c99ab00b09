package gen.pdf;

import java.nio.charset.StandardCharsets;

/** Tells readers which characters the codes of a font are (ISO 32000-1 9.10.3), for copying. */
final class CharacterMap {
  /** So many entries a part of the map may have. */
  private static final int PART = 100;

  private CharacterMap() {}

  /**
   * @param characters by their codes, from 1
   * @param end the first code that is not used
   */
  static byte[] of(int[] characters, int end) {
    StringBuilder map = new StringBuilder(16 * end + 400);
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 1; from < end; from += PART) {
      int to = Math.min(end, from + PART);
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.append('<');
        hex(map, code);
        map.append("> <");
        for (char unit : Character.toChars(characters[code])) {
          hex(map, unit);
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void hex(StringBuilder to, int number) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      to.append(Character.toUpperCase(Character.forDigit(number >> shift & 15, 16)));
    }
  }
}
