package gen.pdf;

import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Sets a page that nobody will see, in the typefaces of a usual report, while the first report is
 * still being written: fonts are read and classes loaded by then, which is half of the work of a
 * single report and can be done beside it.
 */
public final class WarmUp {
  private static final String PAGE =
      """
      <html lang="zh-CN"><head><title>一</title></head><body><h1>一</h1><h2>一</h2>
      <section class="run-in"><h3>一</h3><p>一<data value="1">1</data>。</p></section><p>一</p></body></html>
      """;

  private static final String CSS =
      """
      @page { size: A4; @bottom-center { font-family: "Gov Song"; content: counter(page) } }
      body { font-family: "Gov Fang"; font-size: 15.75pt; text-align: justify }
      h1 { font-family: "Gov Title" }
      h2 { font-family: "Gov Hei" }
      h3, .run-in .heading { font-family: "Gov Kai" }
      """;

  private WarmUp() {}

  /** Begins in a thread of its own that keeps no program from ending. */
  public static void begin(FontSet fonts) {
    Thread thread = new Thread(() -> setPage(fonts), "warm up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void setPage(FontSet fonts) {
    try {
      new PdfRenderer(fonts).render(Jsoup.parse(PAGE), CSS, Optional.empty());
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      // whatever is wrong, the report itself will tell
    }
  }
}
