package gen.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts a page can be set in: one for each {@link FontRole}, and the program's own behind them
 * for characters they lack. Immutable and safe for threads.
 *
 * <p>A style sheet names them by family: {@code Gov Fang} 仿宋, {@code Gov Kai} 楷体, {@code Gov Hei}
 * 黑体, {@code Gov Song} 宋体, {@code Gov Title} 小标宋, {@code Gov Song GBK} for rare characters; which
 * file stands for each is the set's affair. The program's own files are read when first needed. A
 * file that cannot be used makes every method throw {@link FontException}.
 */
public final class FontSet {
  private static final Pattern FAMILIES = Pattern.compile("(?i)font-family\\s*:\\s*([^;}]+)");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** Marks the program's own font where another one bears its family. */
  private static final String OWN = " Own";

  private static final Map<FontRole, FontFile> OWN_FILES =
      Stream.of(FontRole.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), role -> FontFile.embedded(role.embedded())));

  private static final FontSet EMBEDDED = new FontSet(Map.of());

  private final Map<FontRole, FontFile> chosen;
  private final List<Typeface> typefaces;
  private final List<Typeface> fallback;
  // one for each set: its keys are the names of families, which another set may give to other files
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  /** By the families of a text, as far as texts have had them. */
  private final Map<List<String>, List<FontFile>> files = new ConcurrentHashMap<>();

  private FontSet(Map<FontRole, FontFile> chosen) {
    this.chosen = chosen;
    Map<FontRole, Typeface> roles = new EnumMap<>(FontRole.class);
    List<Typeface> all = new ArrayList<>();
    for (FontRole role : FontRole.values()) {
      FontFile file = chosen.getOrDefault(role, OWN_FILES.get(role));
      roles.put(role, new Typeface(role.family(), file));
    }
    all.addAll(roles.values());
    Typeface song = own(FontRole.NUMBER, roles, all);
    Typeface rare = own(FontRole.FALLBACK, roles, all);
    this.typefaces = List.copyOf(all);
    this.fallback =
        chosen.containsKey(FontRole.FALLBACK)
            ? List.of(roles.get(FontRole.FALLBACK), song, rare)
            : List.of(song, rare);
    typefaces.forEach(this::presetMetrics);
  }

  /** The program's own font of the role, under another family where its own is taken. */
  private static Typeface own(FontRole role, Map<FontRole, Typeface> roles, List<Typeface> all) {
    Typeface own = new Typeface(role.family() + OWN, OWN_FILES.get(role));
    if (roles.get(role).file() == own.file()) {
      return roles.get(role);
    }
    all.add(own);
    return own;
  }

  /** The fonts inside the program. The same object every time. */
  public static FontSet embedded() {
    return EMBEDDED;
  }

  /** These fonts, and the program's own for the other roles. */
  static FontSet of(Map<FontRole, FontFile> chosen) {
    return chosen.isEmpty() ? EMBEDDED : new FontSet(new EnumMap<>(chosen));
  }

  /**
   * The fonts of a project. For each role: the file that its {@code fonts.yaml} names, else, if
   * asked for, a suitable font of this machine, else the program's own. The first are read and
   * tried out here, so that whatever is wrong with them is known before a page is set.
   *
   * @param folder the folder of all templates
   * @param name how users call it, for messages
   * @param fromSystem whether the machine's fonts are asked; if not, they play no part
   * @return empty when an error was reported
   */
  public static Optional<FontSet> read(Path folder, String name, boolean fromSystem, Sink sink) {
    return read(folder, name, fromSystem ? SystemFonts.here() : new SystemFonts(List.of()), sink);
  }

  static Optional<FontSet> read(Path folder, String name, SystemFonts system, Sink sink) {
    Diagnostics found = new Diagnostics();
    Map<FontRole, FontFile> files = new EnumMap<>(FontRole.class);
    files.putAll(FontSettings.read(folder, name, found));
    found.sorted().forEach(sink::add);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    for (FontRole role : FontRole.values()) {
      if (!files.containsKey(role)) {
        system.find(role).ifPresent(file -> files.put(role, file));
      }
    }
    return Optional.of(of(files));
  }

  /** The files that stand for roles in place of the program's own, by the names of the roles. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    chosen.forEach((role, file) -> files.put(role.key(), file.name()));
    return files;
  }

  /**
   * Whether the character appears in a text of those families; if not, it would appear as {@code #}
   * or vanish without a word. White space always does.
   */
  boolean prints(int codePoint, List<String> families) {
    return isCollapsed(codePoint) || isPrintable(codePoint) && isInAny(codePoint, families);
  }

  private boolean isInAny(int codePoint, List<String> families) {
    for (FontFile file : files.computeIfAbsent(families, this::files)) {
      if (file.has(codePoint)) {
        return true;
      }
    }
    return false;
  }

  private List<FontFile> files(List<String> families) {
    Stream<Typeface> named =
        typefaces.stream().filter(typeface -> families.stream().anyMatch(typeface::isCalled));
    return Stream.concat(named, fallback.stream()).map(Typeface::file).distinct().toList();
  }

  /** How wide a text is in one of the families, in characters of full width. */
  double width(String family, String text) {
    Typeface typeface =
        typefaces.stream().filter(face -> face.isCalled(family)).findFirst().orElseThrow();
    return text.codePoints().mapToDouble(c -> widthOf(typeface, c)).sum();
  }

  private double widthOf(Typeface typeface, int codePoint) {
    Typeface printed =
        typeface.file().has(codePoint)
            ? typeface
            : fallback.stream()
                .filter(face -> face.file().has(codePoint))
                .findFirst()
                .orElse(typeface);
    return printed.file().width(codePoint);
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
    return typefaces.stream().anyMatch(typeface -> typeface.isCalled(family));
  }

  /**
   * Makes the fonts known for one document; the last ones end every list, whatever the style sheet
   * says. A file that bears several families is embedded once.
   *
   * @return the fonts by what they are in the document, each as soon as a text needs it
   */
  Map<COSDictionary, EmbeddedFont> register(PdfBoxFontResolver resolver, PDDocument document) {
    Map<FontFile, PDFontSupplier> suppliers = new IdentityHashMap<>();
    Map<COSDictionary, EmbeddedFont> embedded = new IdentityHashMap<>();
    Function<FontFile, PDFontSupplier> supplier =
        file ->
            suppliers.computeIfAbsent(
                file,
                fresh -> file.supplier(document, font -> embedded.put(font.getCOSObject(), font)));
    for (Typeface typeface : typefaces) {
      add(resolver, supplier.apply(typeface.file()), typeface, FontGroup.MAIN);
    }
    for (Typeface typeface : fallback) {
      add(resolver, supplier.apply(typeface.file()), typeface, FontGroup.FINAL_FALLBACK);
    }
    return embedded;
  }

  private static void add(
      PdfBoxFontResolver resolver, PDFontSupplier supplier, Typeface typeface, FontGroup group) {
    resolver.addFont(supplier, typeface.family(), 400, IdentValue.NORMAL, true, group);
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
   * The program's files are made with ascent .88 and descent .12 (a test sees to it); for all
   * others it is said so here, whatever they say themselves. So every line has the same height and
   * its baseline at the same place, in whatever fonts, and the renderer need not load fonts of
   * which the page uses no character just to measure them.
   */
  private void presetMetrics(Typeface typeface) {
    metrics.put(
        "font-metrics2:" + typeface.family() + ":400:" + IdentValue.NORMAL,
        new PdfBoxRawPDFontMetrics(880, 120, -300, 50, 100, 50, 120));
  }
}
