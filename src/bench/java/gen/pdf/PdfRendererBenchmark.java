package gen.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sample from HTML to PDF, in the state that a long build comes to: all fonts are read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class PdfRendererBenchmark {
  private static final Optional<Instant> DATE = Optional.of(Instant.parse("2026-01-12T00:00:00Z"));

  private final PdfRenderer renderer = new PdfRenderer(FontSet.embedded());
  private Document report;
  private String css;

  @Setup
  public void read() throws IOException {
    css = Files.readString(Path.of("templates/common/page.css"));
    report = Jsoup.parse("<html lang='zh-CN'><head><title>报告</title></head><body></body></html>");
    List<Path> reports;
    try (Stream<Path> files = Files.list(Path.of("src/test/reports"))) {
      reports = files.sorted().toList();
    }
    for (String line : Files.readAllLines(reports.get(0))) {
      if (!line.isBlank()) {
        String element = line.strip().matches("[一二三四五六七八九十]、.*") ? "h2" : "p";
        report.body().appendElement(element).text(line.strip());
      }
    }
  }

  @Benchmark
  public byte[] pdf() {
    return renderer.render(report, css, DATE).pdf();
  }
}
