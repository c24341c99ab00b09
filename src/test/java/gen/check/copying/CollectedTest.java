package gen.check.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CollectedTest {
  private static final List<ReportParagraphs> REPORTS = Corpus.small(1);

  private final AtomicInteger opened = new AtomicInteger();

  private Spool open() throws IOException {
    opened.incrementAndGet();
    return Spool.temporary();
  }

  private static void holdsAll(Collected collected) {
    Set<ReportParagraphs> read = new HashSet<>();
    for (int i = 0; i < collected.size(); i++) {
      read.add(collected.read(i));
    }
    assertThat(collected.size()).isEqualTo(REPORTS.size());
    assertThat(read).isEqualTo(Set.copyOf(REPORTS));
  }

  @Test
  void fewReportsAreInNoFile() throws IOException {
    try (Collected collected = new Collected(1 << 20, this::open)) {
      REPORTS.forEach(collected::add);

      holdsAll(collected);
    }
    assertThat(opened).hasValue(0);
  }

  @Test
  void manyAreInOneFile() throws IOException {
    for (int most : new int[] {0, 300, 2000}) {
      opened.set(0);
      try (Collected collected = new Collected(most, this::open)) {
        REPORTS.forEach(collected::add);

        holdsAll(collected);
      }
      assertThat(opened).hasValue(1);
    }
  }

  @Test
  void severalMayAdd() throws IOException {
    try (Collected collected = new Collected(300, this::open)) {
      IntStream.range(0, REPORTS.size()).parallel().forEach(i -> collected.add(REPORTS.get(i)));

      holdsAll(collected);
    }
  }

  @Test
  void whereNoFileCanBeWrittenTheyStayInMemory() throws IOException {
    Collected.Opening none =
        () -> {
          opened.incrementAndGet();
          throw new IOException("read-only");
        };
    try (Collected collected = new Collected(300, none)) {
      REPORTS.forEach(collected::add);

      holdsAll(collected);
    }
    assertThat(opened).hasValue(1);
  }
}
