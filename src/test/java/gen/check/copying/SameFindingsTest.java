package gen.check.copying;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found with little memory is what is found in the plainest way. */
class SameFindingsTest {
  private static final int CORPORA = 400;

  private static List<Diagnostic> findings(Reports reports) {
    return Copies.findings(reports, name -> new Source(name, ""), 2);
  }

  @Test
  void inHundredsOfCorpora() {
    Map<String, Integer> found = new TreeMap<>();
    for (int seed = 0; seed < CORPORA; seed++) {
      List<ReportParagraphs> reports = Corpus.small(seed);

      List<Diagnostic> findings = findings(Reports.of(reports));

      assertThat(findings).as("corpus %d", seed).isEqualTo(PlainCopies.findings(reports));
      findings.forEach(each -> found.merge(kind(each), 1, Integer::sum));
    }
    // or nothing would have been compared
    assertThat(found.keySet())
        .containsAll(List.of("C-COPY-OFFICE 100", "C-COPY-OFFICE 70", "C-COPY-YEAR 100"))
        .hasSizeGreaterThan(50);
    assertThat(found.get("C-COPY-OFFICE 70")).isGreaterThan(50);
  }

  private static String kind(Diagnostic finding) {
    return finding.code() + " " + finding.arguments().get(0);
  }

  @Test
  void ofATextThatMoreThanSixtyCopy() {
    List<ReportParagraphs> reports =
        IntStream.range(0, CORPORA)
            .mapToObj(Corpus::small)
            .filter(all -> all.size() > 100)
            .limit(20)
            .toList()
            .stream()
            .flatMap(List::stream)
            .toList();
    List<ReportParagraphs> renamed = new ArrayList<>();
    for (ReportParagraphs report : reports) {
      renamed.add(report.named(renamed.size() + ".yaml", report.lastYear()));
    }

    List<Diagnostic> findings = findings(Reports.of(renamed));

    assertThat(findings).hasSizeGreaterThan(1000).isEqualTo(PlainCopies.findings(renamed));
    // however many threads, also where each reads more reports than it keeps
    List<Nearest.Pair> alone = Nearest.in(Numbering.of(Reports.of(renamed)).parts(1));
    for (int count : new int[] {2, 3, 8, 50}) {
      assertThat(Nearest.in(Numbering.of(Reports.of(renamed)).parts(count))).isEqualTo(alone);
    }
  }

  /** The sixtieth is the last that counts, also where a later one is nearer. */
  @ParameterizedTest
  @CsvSource({"59, 100", "60, 97"})
  void theFirstSixtyOfACommonText(int others, String percent) {
    String text = Corpus.ofLength(40);
    List<ReportParagraphs> reports = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      reports.add(report(100 + i, text.substring(1)));
    }
    reports.add(report(200, text));
    reports.add(report(201, text));

    List<Diagnostic> findings = findings(Reports.of(reports));

    assertThat(findings).isEqualTo(PlainCopies.findings(reports)).hasSize(others + 1);
    assertThat(findings.get(others).arguments().get(0)).isEqualTo(percent);
  }

  private static ReportParagraphs report(int number, String text) {
    List<Paragraph> paragraphs = List.of(new Paragraph(1, 1, 60, text));
    return new ReportParagraphs(number + ".yaml", Optional.empty(), paragraphs);
  }

  @Test
  void whereverTheReportsAre(@TempDir Path folder) throws IOException {
    List<ReportParagraphs> reports =
        IntStream.range(0, CORPORA)
            .mapToObj(Corpus::small)
            .filter(all -> all.size() > 100)
            .findFirst()
            .orElseThrow();
    List<Diagnostic> expected = PlainCopies.findings(reports);
    assertThat(expected).isNotEmpty();

    try (Spool spool = Spool.create(folder.resolve("spool"));
        Collected collected = new Collected(1000, Spool::temporary)) {
      for (ReportParagraphs report : reports) {
        spool.append(report.file(), report.toBytes());
        collected.add(report);
      }
      assertThat(findings(Reports.of(spool))).isEqualTo(expected);
      assertThat(findings(collected)).isEqualTo(expected);
    }
    try (Spool spool = Spool.open(folder.resolve("spool"))) {
      assertThat(findings(Reports.of(spool))).isEqualTo(expected);
    }
  }
}
