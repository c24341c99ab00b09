package gen.build;

import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** All rules on a report that grows tenfold and tenfold again: the time should grow no faster. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CheckBenchmark {
  @Param({"1", "10", "100"})
  private int times;

  @Param({"PARAGRAPHS", "LINES"})
  private String shape;

  private final List<Rule> rules = CheckRules.all();
  private CheckedReport report;

  @Setup
  public void read() throws IOException {
    LongReport.Shape of = LongReport.Shape.valueOf(shape);
    report = LongReport.of(times, of, Files.createTempDirectory("bench"));
  }

  @Benchmark
  public Diagnostics allRules() {
    Diagnostics found = new Diagnostics();
    rules.forEach(rule -> rule.check(report, found));
    return found;
  }
}
