package gen.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts a page can be set in, and nothing else: fonts of the machine play no part. Immutable
 * and safe for threads.
 *
 * <p>A style sheet names them by family: {@code Gov Fang} 仿宋, {@code Gov Kai} 楷体, {@code Gov Hei}
 * 黑体, {@code Gov Song} 宋体, {@code Gov Title} in place of 小标宋, {@code Gov Song GBK} for rare
 * characters. Each file is read when first needed and at most once in the process. A file that
 * cannot be used makes every method throw {@link FontException}.
 */
public final class FontSet {
  private static final List<String> FALLBACK = List.of("Gov Song", "Gov Song GBK");

  private static final Pattern FAMILIES = Pattern.compile("(?i)font-family\\s*:\\s*([^;}]+)");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private static final FontSet EMBEDDED =
      new FontSet(
          List.of(
              embedded("Gov Fang", "GovFang.ttf"),
              embedded("Gov Kai", "gkai00mp.ttf"),
              embedded("Gov Hei", "GovHei.ttf"),
              embedded("Gov Title", "GovTitle.ttf"),
              embedded("Gov Song", "GovSong.ttf"),
              embedded("Gov Song GBK", "GovSongGBK.ttf")));

  private final List<Typeface> typefaces;
  private final List<Typeface> fallback;
  // one for each set: its keys are the names of families, which another set may give to other files
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  FontSet(List<Typeface> typefaces) {
    this.typefaces = List.copyOf(typefaces);
    this.fallback = typefaces.stream().filter(t -> FALLBACK.contains(t.family())).toList();
    typefaces.forEach(this::presetMetrics);
  }

  /** The fonts inside the program. The same object every time. */
  public static FontSet embedded() {
    return EMBEDDED;
  }

  /**
   * Whether the character can be printed anywhere on a page, because the fonts that end every font
   * list of the style sheet have it. What they lack would appear as {@code #} or vanish without a
   * word.
   */
  public boolean covers(int codePoint) {
    return isPrintable(codePoint)
        && fallback.stream().anyMatch(typeface -> typeface.has(codePoint));
  }

  /**
   * The characters of the text that cannot be printed, each once, in the order they appear; white
   * space is never one.
   */
  public List<Integer> missing(String text) {
    return text.codePoints().distinct().filter(c -> !isCollapsed(c) && !covers(c)).boxed().toList();
  }

  /** How wide a text is in one of the families, in characters of full width. */
  double width(String family, String text) {
    Typeface typeface =
        typefaces.stream().filter(face -> face.family().equals(family)).findFirst().orElseThrow();
    return text.codePoints().mapToDouble(c -> widthOf(typeface, c)).sum();
  }

  private double widthOf(Typeface typeface, int codePoint) {
    Typeface printed =
        typeface.has(codePoint)
            ? typeface
            : fallback.stream().filter(face -> face.has(codePoint)).findFirst().orElse(typeface);
    return printed.width(codePoint);
  }

  /**
   * The families that the style sheet names and the set does not have, each once. The renderer
   * would pass over them without a word.
   */
  List<String> unknownFamilies(String css) {
    Set<String> unknown = new LinkedHashSet<>();
    Matcher declaration = FAMILIES.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (declaration.find()) {
      for (String name : declaration.group(1).split(",")) {
        String family = name.replaceAll("[\"']|!important", "").strip();
        if (!family.equals("inherit") && !has(family)) {
          unknown.add(family);
        }
      }
    }
    return List.copyOf(unknown);
  }

  private boolean has(String family) {
    return typefaces.stream().anyMatch(typeface -> typeface.family().equalsIgnoreCase(family));
  }

  /**
   * Makes the fonts known for one document; the last ones end every list, whatever the style sheet
   * says.
   */
  void register(PdfBoxFontResolver resolver, PDDocument document) {
    for (Typeface typeface : typefaces) {
      PDFontSupplier supplier = typeface.supplier(document);
      add(resolver, supplier, typeface.family(), FontGroup.MAIN);
      if (fallback.contains(typeface)) {
        add(resolver, supplier, typeface.family(), FontGroup.FINAL_FALLBACK);
      }
    }
  }

  private static void add(
      PdfBoxFontResolver resolver, PDFontSupplier supplier, String family, FontGroup group) {
    resolver.addFont(supplier, family, 400, IdentValue.NORMAL, true, group);
  }

  FSCacheEx<String, FSCacheValue> metrics() {
    return metrics;
  }

  List<Typeface> typefaces() {
    return typefaces;
  }

  /** White space that HTML makes one space of. */
  private static boolean isCollapsed(int codePoint) {
    return codePoint == ' '
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\f';
  }

  /** The renderer drops these without asking the fonts. */
  private static boolean isPrintable(int codePoint) {
    return codePoint != 0xAD && codePoint != 0xFFFC && !Character.isISOControl(codePoint);
  }

  /**
   * All the files are made with ascent .88 and descent .12 (a test sees to it). Told beforehand,
   * the renderer need not load fonts of which the page uses no character just to measure them.
   */
  private void presetMetrics(Typeface typeface) {
    metrics.put(
        "font-metrics2:" + typeface.family() + ":400:" + IdentValue.NORMAL,
        new PdfBoxRawPDFontMetrics(880, 120, -300, 50, 100, 50, 120));
  }

  private static Typeface embedded(String family, String file) {
    return new Typeface(
        family,
        file,
        () -> {
          InputStream in = FontSet.class.getResourceAsStream("/fonts/" + file);
          if (in == null) {
            throw new FileNotFoundException("it is missing from the program");
          }
          return in;
        });
  }
}
