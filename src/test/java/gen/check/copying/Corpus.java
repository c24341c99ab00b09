package gen.check.copying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Reports made by chance, always the same for the same number: some copy from one another. */
final class Corpus {
  private final Random random;
  private final List<String> phrases = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private Corpus(Random random) {
    this.random = random;
  }

  /** A small one, of few texts, so that everything about copies happens in it. */
  static List<ReportParagraphs> small(int seed) {
    Random random = new Random(seed);
    Corpus corpus = new Corpus(random);
    int longest = 10 + random.nextInt(150);
    for (int i = 0; i < 3 + random.nextInt(10); i++) {
      corpus.phrases.add(corpus.han(4 + random.nextInt(20)));
    }
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      corpus.texts.add(corpus.text(longest));
    }
    int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 150 : 30);
    List<ReportParagraphs> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (int j = random.nextInt(5); j > 0; j--) {
        String text = random.nextInt(8) == 0 ? corpus.text(longest) : corpus.copy();
        paragraphs.add(new Paragraph(9 - j, 1 + random.nextInt(9), text.length(), text));
      }
      Optional<String> lastYear = Optional.of(random.nextInt(count) + ".yaml");
      reports.add(
          new ReportParagraphs(
              i + ".yaml", lastYear.filter(n -> random.nextBoolean()), paragraphs));
    }
    Collections.shuffle(reports, random);
    return reports;
  }

  /** One by chance, always the same. */
  static String ofLength(int length) {
    return new Corpus(new Random(length)).han(length);
  }

  private String copy() {
    String text = texts.get(random.nextInt(texts.size()));
    for (int i = random.nextInt(4); i > 0 && text.length() > 12; i--) {
      int at = random.nextInt(text.length() - 6);
      int to = at + random.nextInt(6);
      text = text.substring(0, at) + han(random.nextInt(4)) + text.substring(to);
    }
    return text.codePoints()
        .filter(c -> c < 0xD800 || c > 0xDFFF) // half of one that was cut
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Phrases of all, and characters of its own. */
  private String text(int longest) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(longest);
    while (text.length() < length) {
      boolean common = random.nextInt(3) == 0;
      text.append(common ? phrases.get(random.nextInt(phrases.size())) : han(10));
    }
    return text.toString();
  }

  private String han(int length) {
    StringBuilder han = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean rare = random.nextInt(40) == 0;
      han.appendCodePoint(rare ? 0x20000 + random.nextInt(9) : 0x4E00 + random.nextInt(3000));
    }
    return han.toString();
  }
}
