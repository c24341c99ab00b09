package gen.pdf.proof;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.regex.Pattern;

/** The faces the standard names, known by the names that font files have. */
enum Face {
  FANG("仿宋", "fang|仿宋"),
  KAI("楷体", "kai|楷"),
  HEI("黑体", "hei|黑"),
  // 华文中宋 stands in for 小标宋 where that is not to be had
  TITLE("小标宋", "title|xiaobiao|xbs|zhongs|小标宋|中宋"),
  SONG("宋体", "song|sun|ming|宋");

  private static final ThreadLocal<CharsetEncoder> GB2312 =
      ThreadLocal.withInitial(() -> Charset.forName("GB2312").newEncoder());

  private final String label;
  private final Pattern names;

  Face(String label, String names) {
    this.label = label;
    this.names = Pattern.compile(names);
  }

  String label() {
    return label;
  }

  /** FangSong is 仿宋 and not 宋体: the first that fits. */
  static String of(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    for (Face face : values()) {
      if (face.names.matcher(name).find()) {
        return face.label;
      }
    }
    return font;
  }

  /**
   * Whether every Chinese font has the character: those of GB 2312. Any other may come from another
   * face.
   */
  static boolean isCommon(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int character = text.codePointAt(0);
    return Character.isIdeographic(character) && GB2312.get().canEncode(text);
  }
}
