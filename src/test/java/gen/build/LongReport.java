package gen.build;

import gen.check.CheckedReport;
import gen.check.copying.Copies;
import gen.diag.Diagnostics;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report as long as one likes, with the mistakes of a sample, to see how work grows with it. */
final class LongReport {
  private static final Path SAMPLE = Path.of("inputs/2025/河南省/湖滨区信访局.yaml");
  private static final Path TEMPLATES = Path.of("templates");

  private static final Pattern FACTS = Pattern.compile("(?ms)^facts:\\n(.*?)(?=^#)");
  private static final Pattern MEASURES =
      Pattern.compile("(?ms)^  measures:[^\\n]*\\n(.*?)(?=^  problems)");

  /** How the text goes on. */
  enum Shape {
    /** Each time in paragraphs of its own. */
    PARAGRAPHS,
    /** All of it in one paragraph for each of the sample's. */
    LINES,
    /** The same with its figures typed and many slips. */
    SLIPS
  }

  private LongReport() {}

  /**
   * The sample's facts and measures so many times; each time the figures are facts of their own.
   *
   * @param inputs a folder to write it in
   */
  static CheckedReport of(int times, Shape shape, Path inputs) throws IOException {
    String sample = Files.readString(SAMPLE).replace("\r\n", "\n");
    Matcher facts = FACTS.matcher(sample);
    facts.find();
    String longer = sample.replace(facts.group(1), numbered(facts.group(1), times));
    Matcher measures = MEASURES.matcher(longer);
    measures.find();
    String text =
        shape == Shape.PARAGRAPHS
            ? placed(measures.group(1), times)
            : joined(measures.group(1), times);
    if (shape == Shape.SLIPS) {
      text =
          text.replaceAll("\\$\\{facts[^}]+}", "32件")
              .replace("，", ", ")
              .replace("干部", "习近平法制思想")
              .replace("信访事项", "《信访工作条列》");
    }
    String rest = longer.substring(0, measures.start(1)) + text;
    rest += longer.substring(measures.end(1));
    Path file = inputs.resolve("2025/" + times + shape + ".yaml");
    Files.createDirectories(file.getParent());
    Files.copy(
        Path.of("inputs/_defaults.yaml"),
        inputs.resolve("_defaults.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(file, rest.replaceAll("facts\\.([^}\\d]+)}", "facts.$10}"));
    return composed(inputs, new DataFile(file, DataFiles.slashes(file), file.getFileName() + ""));
  }

  private static String numbered(String facts, int times) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(facts.replaceAll("(?m)^  (\\p{IsHan}[^:]*):", "  $1" + i + ":"));
    }
    return all.toString();
  }

  private static String placed(String text, int times) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(text.replaceAll("facts\\.([^}]+)}", "facts.$1" + i + "}"));
    }
    return all.toString();
  }

  private static String joined(String text, int times) {
    StringBuilder all = new StringBuilder();
    for (String line : text.split("\n")) {
      String words = line.strip();
      boolean paragraph = line.startsWith("        ") && !words.isEmpty();
      all.append(line);
      for (int i = 1; paragraph && i < times; i++) {
        all.append(words.replaceAll("facts\\.([^}]+)}", "facts.$1" + i + "}"));
      }
      all.append('\n');
    }
    return all.toString();
  }

  private static CheckedReport composed(Path inputs, DataFile data) {
    TemplateLibrary library = Composer.templates(TEMPLATES);
    Composer composer = new Composer(new DataReader(inputs), library);
    Diagnostics found = new Diagnostics();
    Composed composed = composer.compose(data, composer.draft(data, found).orElseThrow(), found);
    if (composed.article().isEmpty()) {
      throw new IllegalStateException(found.sorted().toString());
    }
    Set<String> codes = new HashSet<>(RuleCatalog.in("en").keySet());
    codes.addAll(Copies.CODES);
    Layers layers = composed.layers().orElseThrow();
    CheckFiles.Policy policy = new CheckFiles(inputs, library, codes).of(data, layers);
    return CheckedReport.of(
        composed.report().orElseThrow(), java.util.List.of(), policy.settings());
  }
}
