package gen.build;

import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.html.Page;
import gen.pdf.FontSet;
import gen.pdf.PdfRenderer;
import gen.pdf.Rendered;
import gen.template.TemplateLibrary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One whole report when many are made: templates and fonts are read already, the data file is not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReportBenchmark {
  private static final Path INPUTS = Path.of("inputs");

  /** The shortest of the real reports and the longest. */
  @Param({"2024/天津市/南开区信访办.yaml", "2023/重庆市/沙坪坝区信访办公室.yaml"})
  private String file;

  private final TemplateLibrary templates = Composer.templates(Path.of("templates"));
  private final PdfRenderer renderer = new PdfRenderer(FontSet.embedded());
  private DataFile data;
  private Document page;
  private String css;

  @Setup
  public void makeOnce() {
    Path path = INPUTS.resolve(file);
    data = new DataFile(path, DataFiles.slashes(path), file);
    Diagnostics found = new Diagnostics();
    Composed composed = composed(found);
    page = page(composed, found);
    css = sheet(composed, "page.css", found).text();
  }

  /** From the text of the data file to the text of the HTML. */
  @Benchmark
  public String yamlToHtml() {
    Diagnostics found = new Diagnostics();
    return Page.html(page(composed(found), found));
  }

  /** From the document to the bytes of the PDF. */
  @Benchmark
  public Rendered htmlToPdf() {
    return renderer.render(page, css, Optional.empty());
  }

  /** A reader keeps what it has read, so each time it is another. */
  private Composed composed(Diagnostics found) {
    Composer composer = new Composer(new DataReader(INPUTS), templates);
    return composer.compose(data, composer.draft(data, found).orElseThrow(), found);
  }

  private Document page(Composed composed, Diagnostics found) {
    var article = composed.article().orElseThrow();
    Source screen = sheet(composed, "screen.css", found);
    return Page.assemble(
            article.markup(), article::find, screen, composed.report().orElseThrow(), found)
        .orElseThrow();
  }

  private Source sheet(Composed composed, String name, Diagnostics found) {
    return templates.file(composed.layers().orElseThrow(), name, found).orElseThrow();
  }
}
