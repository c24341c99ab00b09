package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostics;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That no rule works over a report again and again: what it allocates grows as the report does.
 * This shows texts and lists that are copied for each finding or passage; what a rule only reads
 * too often shows in {@code CheckBenchmark}, as times do not belong in a test.
 */
class ScalingTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Ten times the text may take that much more, with what does not grow. */
  private static final int TIMES = 14;

  private static final long SAME = 1 << 18;

  @TempDir private Path inputs;

  @ParameterizedTest
  @EnumSource(LongReport.Shape.class)
  void allocatesInProportion(LongReport.Shape shape) throws Exception {
    CheckedReport shorter = LongReport.of(10, shape, inputs);
    CheckedReport longer = LongReport.of(100, shape, inputs);
    List<String> wrong = new ArrayList<>();
    for (Rule rule : CheckRules.all()) {
      allocated(rule, shorter); // loads classes
      long once = allocated(rule, shorter);
      long tenfold = allocated(rule, longer);
      if (tenfold > TIMES * once + SAME) {
        wrong.add(rule.code() + " " + once + " -> " + tenfold);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static long allocated(Rule rule, CheckedReport report) {
    Diagnostics found = new Diagnostics();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    rule.check(report, found);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
