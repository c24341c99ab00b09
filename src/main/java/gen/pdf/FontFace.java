package gen.pdf;

import java.nio.file.Path;
import java.util.List;

/**
 * One font as its file describes it, before it is parsed; a collection ({@code .ttc}) holds
 * several.
 *
 * @param index its place in the file, from 0
 * @param names family, full and PostScript names in every language, the one for messages first;
 *     empty when the font has none
 * @param outlines whether its glyphs are TrueType outlines, the only ones that can be embedded
 * @param fsType what its maker permits, as the OS/2 table says it; 0 permits everything
 * @param weight 400 is regular, 700 bold
 */
record FontFace(
    Path file,
    int index,
    List<String> names,
    boolean outlines,
    int fsType,
    int weight,
    boolean italic) {

  private static final int USAGE = 0x000F;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  FontFace {
    names = List.copyOf(names);
  }

  /** Its name for messages. */
  String name() {
    return names.isEmpty() ? String.valueOf(index + 1) : names.get(0);
  }

  boolean isCalled(String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /**
   * True when its maker permits that a part of it is put into a document (OpenType, OS/2 fsType).
   * The permissions to print, to edit and to install all do.
   */
  boolean mayBeEmbedded() {
    return (fsType & USAGE) != RESTRICTED && (fsType & (NO_SUBSETTING | BITMAPS_ONLY)) == 0;
  }
}
