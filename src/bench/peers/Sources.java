import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes documents for Typst out of the published texts of the real reports: {@code java
 * Sources.java TEXTS FOLDER COUNT}. The page is that of our reports; the text of each document is
 * slightly its own.
 */
class Sources {
  private static final String HEAD =
      """
      #set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
        footer: context align(if calc.odd(counter(page).get().first()) { right } else { left },
          text(font: "Gov Song", size: 14pt)[— #counter(page).display() —]))
      #set text(font: "Gov Fang", size: 15.75pt, lang: "zh", region: "cn")
      #set par(justify: true, first-line-indent: (amount: 2em, all: true),
        leading: 13.2pt, spacing: 13.2pt)
      #let h(body) = par(text(font: "Gov Hei", body))
      #let k(body) = text(font: "AR PL KaitiM GB", body)
      """;

  private static final Pattern MARKUP = Pattern.compile("[\\\\#\\[\\]*_`$<>@~]");
  private static final Pattern LIST = Pattern.compile("^(\\d+)\\.");
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九]、.*");
  private static final Pattern RUN_IN = Pattern.compile("(（[一二三四五六七八九]）[^。]*。?)(.*)");

  public static void main(String[] args) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    Path folder = Files.createDirectories(Path.of(args[1]));
    int count = Integer.parseInt(args[2]);
    for (int i = 0; i < count; i++) {
      String document = document(texts.get(i % texts.size()), i + 1);
      Files.writeString(folder.resolve(String.format("%06d.typ", i + 1)), document);
    }
  }

  /** The title is what stands before the first sentence. */
  private static String document(String text, int number) {
    List<String> parts = new ArrayList<>(List.of(HEAD));
    boolean titled = false;
    for (String line : text.lines().map(String::strip).filter(s -> !s.isEmpty()).toList()) {
      if (!titled && !line.contains("。") && !line.endsWith("：")) {
        parts.add("#align(center, text(font: \"Gov Title\", size: 22pt)[" + escaped(line) + "])");
        continue;
      }
      if (!titled) {
        parts.add("第" + number + "号样本。");
      }
      titled = true;
      parts.add(paragraph(line));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String paragraph(String line) {
    if (HEADING.matcher(line).matches()) {
      return "#h[" + escaped(line) + "]";
    }
    Matcher runIn = RUN_IN.matcher(line);
    return runIn.matches()
        ? "#k[" + escaped(runIn.group(1)) + "]" + escaped(runIn.group(2))
        : escaped(line);
  }

  private static String escaped(String text) {
    String plain = MARKUP.matcher(text).replaceAll("\\\\$0");
    return LIST.matcher(plain).replaceFirst("$1\\\\.").replace("//", "\\/\\/");
  }
}
