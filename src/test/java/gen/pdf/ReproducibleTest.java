package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReproducibleTest {
  private final PdfRenderer renderer = new PdfRenderer(FontSet.embedded());

  /** What the processes of this test run: prints the hash of the sample. */
  public static void main(String[] arguments) throws Exception {
    System.out.print(hash(Sample.render(Sample.report())));
  }

  private static String hash(Rendered rendered) throws Exception {
    assertThat(rendered.problems()).isEmpty();
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rendered.pdf()));
  }

  @Test
  void repeatedRendersAreEqual() throws Exception {
    assertThat(hash(Sample.render(Sample.report())))
        .isEqualTo(hash(Sample.render(Sample.report())));
  }

  @Test
  void parallelRendersEqualSerialOnes() throws Exception {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      documents.add(
          Sample.page(
              "<h1>题"
                  + i
                  + "</h1><p>"
                  + Sample.LINE.repeat(i * 3 + 1)
                  + "</p><h2>一、镕堃喆</h2><h3>（一）〇</h3><p>文</p>"));
    }
    List<Callable<String>> jobs = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      for (Document document : documents) {
        jobs.add(() -> hash(renderer.render(document, Sample.css(), Sample.STAMPED)));
      }
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<String> parallel = new ArrayList<>();
    try {
      for (Future<String> future : pool.invokeAll(jobs)) {
        parallel.add(future.get());
      }
    } finally {
      pool.shutdown();
    }
    for (int i = 0; i < parallel.size(); i++) {
      assertThat(parallel.get(i)).isEqualTo(jobs.get(i % documents.size()).call());
    }
  }

  @Test
  void timeZoneAndLocalePlayNoPart() throws Exception {
    String usual = hash(Sample.render(Sample.report()));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(hash(Sample.render(Sample.report()))).isEqualTo(usual);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void anotherProcessWritesTheSameAndNothingElse() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Duser.timezone=America/New_York",
                "-Duser.language=de",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ReproducibleTest.class.getName())
            .start();
    String out = text(process.getInputStream().readAllBytes());
    String errors = text(process.getErrorStream().readAllBytes());
    assertThat(errors).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(out).isEqualTo(hash(Sample.render(Sample.report())));
  }

  private static String text(byte[] bytes) throws IOException {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void identifierFollowsTheInput() throws Exception {
    String one = hash(renderer.render(Sample.report(), Sample.css(), Optional.empty()));
    String two = hash(renderer.render(Sample.report(), Sample.css() + " ", Optional.empty()));
    String three = hash(renderer.render(Sample.report(), Sample.css(), Optional.of(Instant.EPOCH)));
    assertThat(List.of(one, two, three)).doesNotHaveDuplicates();
  }
}
