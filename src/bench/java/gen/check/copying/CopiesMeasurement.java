package gen.check.copying;

import gen.diag.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What it costs to compare many reports. The first call makes them: {@code write FILE REPORTS
 * SHARE}, where of a hundred paragraphs so many are near copies of one in a tenth of the others;
 * the second compares them: {@code spool FILE}, or {@code plain FILE} as it was done with
 * everything in memory. How much memory is needed is found with {@code -Xmx}.
 */
public final class CopiesMeasurement {
  private static final int PARAGRAPHS = 25;
  private static final int LENGTH = 140;

  private final Random random = new Random(1);
  private final List<String> words = new ArrayList<>();

  private CopiesMeasurement() {
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 2 + random.nextInt(3); j > 0; j--) {
        word.append((char) (0x4E00 + random.nextInt(4000)));
      }
      words.add(word.toString());
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("write")) {
      int reports = Integer.parseInt(arguments[2]);
      new CopiesMeasurement().write(file, reports, Integer.parseInt(arguments[3]));
      return;
    }
    try (Spool spool = Spool.open(file)) {
      long start = System.nanoTime();
      int found = 0;
      if (arguments[0].equals("plain")) {
        List<ReportParagraphs> all = new ArrayList<>();
        for (int i = 0; i < spool.size(); i++) {
          all.add(ReportParagraphs.of(spool.read(i)));
        }
        found = PlainCopies.findings(all).size();
      } else {
        int jobs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        found = Copies.findings(Reports.of(spool), name -> new Source(name, ""), jobs).size();
      }
      com.sun.management.OperatingSystemMXBean system =
          (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      System.out.printf(
          "%s: %d reports, %d findings, %d ms, %d ms of the processor with the start%n",
          arguments[0],
          spool.size(),
          found,
          (System.nanoTime() - start) / 1_000_000,
          system.getProcessCpuTime() / 1_000_000);
    }
  }

  private void write(Path file, int reports, int share) throws IOException {
    Files.deleteIfExists(file);
    String[] texts = new String[Math.max(1, reports * PARAGRAPHS / 10)];
    try (Spool spool = Spool.create(file)) {
      for (int i = 0; i < reports; i++) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int j = 0; j < PARAGRAPHS; j++) {
          int place = random.nextInt(texts.length);
          boolean copies = texts[place] != null && random.nextInt(100) < share;
          String text = copies ? changed(texts[place]) : text();
          texts[place] = copies ? texts[place] : text;
          paragraphs.add(new Paragraph(10 + j, 5, text.length(), text));
        }
        String name = String.format("2025/河南省/第%05d局.yaml", i);
        spool.append(name, new ReportParagraphs(name, Optional.empty(), paragraphs).toBytes());
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      // few words are said often
      double rank = random.nextDouble();
      text.append(words.get((int) (rank * rank * rank * words.size())));
    }
    return text.toString();
  }

  private String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length() - 4);
      changed.replace(at, at + 2, words.get(random.nextInt(words.size())).substring(0, 2));
    }
    return changed.toString();
  }
}
