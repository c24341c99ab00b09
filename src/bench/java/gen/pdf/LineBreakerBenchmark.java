package gen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * The line breaker against the one the renderer would use, on all paragraphs of the five samples,
 * asked as the renderer asks: a line at a time, each time with what is left of the paragraph.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LineBreakerBenchmark {
  private static final int LINE = 28;

  private final List<String> paragraphs = new ArrayList<>();
  private final FSTextBreaker ours = new ChineseLineBreaker();
  private final FSTextBreaker theirs =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

  @Setup
  public void read() throws IOException {
    try (Stream<Path> reports = Files.list(Path.of("src/test/reports"))) {
      for (Path report : reports.sorted().toList()) {
        Files.readString(report).lines().map(String::strip).forEach(paragraphs::add);
      }
    }
    paragraphs.removeIf(String::isEmpty);
  }

  @Benchmark
  public int chineseLineBreaker() {
    return lines(ours);
  }

  @Benchmark
  public int defaultBreaker() {
    return lines(theirs);
  }

  private int lines(FSTextBreaker breaker) {
    int lines = 0;
    for (String paragraph : paragraphs) {
      String left = paragraph;
      while (!left.isEmpty()) {
        left = left.substring(line(breaker, left));
        lines++;
      }
    }
    return lines;
  }

  /** Where the first line of the text ends. */
  private static int line(FSTextBreaker breaker, String text) {
    breaker.setText(text);
    int end = 0;
    for (int at = breaker.next(); at > 0; at = breaker.next()) {
      if (at > LINE && end > 0) {
        return end;
      }
      end = at;
    }
    return text.length();
  }
}
