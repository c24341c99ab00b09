package gen.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import gen.pdf.proof.PrintedText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;

/**
 * Sets the HTML of a report as pages: PDF/A-2a (ISO 19005-2, for the archive) and PDF/UA-1 (ISO
 * 14289-1, for readers who cannot see) at once.
 *
 * <p>The same document, style sheet and date give the same bytes, whatever the clock, time zone,
 * locale or thread; and, unless the font set was told to ask it, whatever the machine. Nothing is
 * ever fetched and no file is read or written. Safe for threads: one object may render many
 * documents at the same time.
 */
public final class PdfRenderer {
  static {
    Silence.keep();
  }

  private static final String PRODUCER = "gen";
  private static final Pattern UNKNOWN_PROPERTY =
      Pattern.compile("(unrecognized CSS property at line )(\\d+)");

  private final FontSet fonts;

  public PdfRenderer(FontSet fonts) {
    this.fonts = fonts;
  }

  /**
   * @param html the report; it is not changed. {@code lang}, {@code title} and the {@code meta}
   *     elements author, subject and keywords become the file's information
   * @param css the style sheet of the page, which takes the place of those in the document
   * @param stamped the date of creation in the file, to the second; when empty the file bears no
   *     date
   * @throws FontException when one of the fonts cannot be used
   */
  public Rendered render(Document html, String css, Optional<Instant> stamped) {
    PrintDocument print = PrintDocument.of(html, css, fonts);
    Set<String> problems = new LinkedHashSet<>();
    fonts.unknownFamilies(css).forEach(family -> problems.add("unknown font-family: " + family));
    if (html.title().isBlank()) {
      problems.add("the document has no title");
    }
    if (print.hasFigures()) {
      print.settleFigures(settle -> layOut(print, settle));
    }
    if (print.hasImprint()) {
      layOut(print, print::settleImprint);
    }
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(document, print, problems).buildPdfRenderer()) {
      List<Integer> missing = MissingCharacters.of(renderer, fonts);
      if (!missing.isEmpty()) {
        return Rendered.failed(List.copyOf(problems), missing);
      }
      Map<COSDictionary, EmbeddedFont> embedded =
          fonts.register(renderer.getFontResolver(), document);
      Metadata.keepFrom(renderer);
      renderer.createPDFWithoutClosing();
      RunInTags.settle(document);
      FigureTags.settle(document);
      Optional<Instant> created = stamped.map(date -> date.truncatedTo(ChronoUnit.SECONDS));
      Reproducible.settle(document, created, print.text());
      Metadata.write(document, print.language(), created);
      List<List<PrintedText>> text = PageText.of(document, embedded);
      LeanPages.settle(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
      document.save(out);
      return new Rendered(out.toByteArray(), text, List.copyOf(problems), List.of());
    } catch (IllegalArgumentException e) {
      // such as margins wider than the paper
      problems.add(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      problems.add("elements are nested too deeply");
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return Rendered.failed(List.copyOf(problems), List.of());
  }

  /** Only to see where everything comes to stand. */
  private void layOut(PrintDocument print, Consumer<PdfBoxRenderer> settle) {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer =
            builder(document, print, new LinkedHashSet<>()).buildPdfRenderer()) {
      fonts.register(renderer.getFontResolver(), document);
      renderer.layout();
      settle.accept(renderer);
    } catch (IllegalArgumentException | StackOverflowError e) {
      // the rendering itself will tell
    } catch (IOException e) {
      throw new UncheckedIOException("closing a document in memory failed", e);
    }
  }

  private PdfRendererBuilder builder(
      PDDocument document, PrintDocument print, Set<String> problems) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.testMode(true); // it writes the content of pages as it is; LeanPages compresses it
    builder.usePDDocument(document);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(Colours.SRGB);
    builder.withProducer(PRODUCER);
    builder.useUnicodeLineBreaker(new ChineseLineBreaker());
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    builder.useObjectDrawerFactory(print.charts());
    builder.withDiagnosticConsumer(diagnostic -> note(diagnostic, problems));
    builder.withW3cDocument(print.toDom(), null);
    return builder;
  }

  private static void note(Diagnostic diagnostic, Set<String> problems) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      problems.add(readable(diagnostic.getFormattedMessage()));
    }
  }

  /**
   * Without the name that the parser gives to the style sheet, and with lines counted from 1
   * throughout.
   */
  private static String readable(String message) {
    String plain = message.replaceFirst("^\\(\\S*#inline_style_1\\) ", "");
    return UNKNOWN_PROPERTY
        .matcher(plain)
        .replaceFirst(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1));
  }

  /** Read when the first document is rendered. */
  private static final class Colours {
    static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
