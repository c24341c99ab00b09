package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.template.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes that are not in one data file: paragraphs that are copied from another report, and slips
 * in the words of the templates.
 */
class SeededElsewhereTest {
  private static final Path SOUND = Path.of("src/test/cases/没有错的报告/inputs");
  private static final Path TEMPLATES = Path.of("templates");
  private static final String 西城 = "2025/北京市/西城区信访办.yaml";
  private static final String 湖滨 = "2025/河南省/湖滨区信访局.yaml";

  /** A paragraph that is long enough, without facts, which the other report does not have. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?m)(?<=^ {8,12})\\p{IsHan}[^$\\n]{80,}$");

  private static final int PLACES = 8;

  @TempDir private Path temporary;

  @Test
  void paragraphsOfAnotherOffice() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < PLACES; i++) {
      Path inputs = sound("office" + i);
      int line = copy(inputs.resolve(西城), inputs.resolve(湖滨), random);
      assertThat(copied(inputs)).containsExactly("C-COPY-OFFICE " + 湖滨 + ":" + line);
    }
  }

  @Test
  void paragraphsOfLastYear() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < PLACES; i++) {
      Path inputs = sound("year" + i);
      Path last = inputs.resolve(湖滨.replace("2025", "2024"));
      Files.createDirectories(last.getParent());
      Files.writeString(last, lastYears(Files.readString(inputs.resolve(西城))));
      Files.delete(inputs.resolve(西城));
      assertThat(copied(inputs)).as("before").isEmpty();
      int line = copy(last, inputs.resolve(湖滨), random);
      assertThat(copied(inputs)).containsExactly("C-COPY-YEAR " + 湖滨 + ":" + line);
    }
  }

  @Test
  void slipsInTemplates() throws Exception {
    String[][] slips = {
      {"C-PUNCT-HALF", "(?<=\\p{IsHan}{2})，(?=\\p{IsHan}{2})", ","},
      {"C-PUNCT-DOUBLE", "(?<=\\p{IsHan}{2})，(?=\\p{IsHan}{2})", "，，"},
      {"C-PUNCT-SPACE", "(?<=\\p{IsHan}{4}，\\p{IsHan}{3})(?=\\p{IsHan}{4})", " "},
      {"C-WORD-ORDER", "法治(?=政府)", "法制"},
      {"C-WORD-NAME", "(?<=习近平法)治(?=思想)", "制"},
    };
    Path file = Path.of("inputs/2025/浙江省/婺江区司法局.yaml");
    List<Path> used = templates(file);
    Random random = new Random(3);
    for (String[] slip : slips) {
      List<Place> places = new ArrayList<>();
      for (Path template : used) {
        Pattern.compile(slip[1])
            .matcher(Files.readString(template))
            .results()
            .forEach(found -> places.add(new Place(template, found)));
      }
      assertThat(places).as(slip[0]).isNotEmpty();
      for (int i = 0; i < 3; i++) {
        Place place = places.get(random.nextInt(places.size()));
        Path templates = temporary.resolve(slip[0] + i);
        copyTree(TEMPLATES, templates);
        Path wrong = templates.resolve(TEMPLATES.relativize(place.template));
        int line = replace(wrong, place.found.start(), place.found.end(), slip[2]);
        assertThat(SampleFindings.below(Path.of("inputs"), templates))
            .as("%s %s:%d", slip[0], place.template, line)
            .extracting(finding -> place(finding, templates))
            .contains(slip[0] + " " + TEMPLATES.relativize(place.template) + ":" + line);
      }
    }
  }

  private record Place(Path template, MatchResult found) {}

  /** The templates that the report uses. */
  private static List<Path> templates(Path file) throws IOException {
    TemplateLibrary library = Composer.templates(TEMPLATES);
    Path inputs = Path.of("inputs");
    DataFile data =
        DataFiles.find(inputs, new Diagnostics()).stream()
            .filter(each -> each.file().equals(file))
            .findFirst()
            .orElseThrow();
    Composer composer = new Composer(new DataReader(inputs), library);
    Diagnostics found = new Diagnostics();
    Composed composed = composer.compose(data, composer.draft(data, found).orElseThrow(), found);
    return composed.article().orElseThrow().templates().stream()
        .map(Source::name)
        .map(Path::of)
        .filter(template -> template.getParent().endsWith("topics"))
        .sorted()
        .toList();
  }

  private Path sound(String name) throws IOException {
    Path inputs = temporary.resolve(name);
    copyTree(SOUND, inputs);
    return inputs;
  }

  /** The same text as that of an office of another region, a year before. */
  private static String lastYears(String text) {
    return text.replaceFirst("(?m)^bureau: .*", "bureau: 湖滨区信访局")
        .replaceFirst("(?m)^region: .*", "region: 河南省/三门峡市/湖滨区")
        .replaceFirst("(?m)^year: .*", "year: 2024");
  }

  /** Puts a paragraph of one report in place of one of the other's; returns its line. */
  private static int copy(Path from, Path to, Random random) throws IOException {
    List<MatchResult> ofOther = PARAGRAPH.matcher(Files.readString(from)).results().toList();
    List<MatchResult> own = PARAGRAPH.matcher(Files.readString(to)).results().toList();
    MatchResult copied = ofOther.get(random.nextInt(ofOther.size()));
    MatchResult place = own.get(random.nextInt(own.size()));
    return replace(to, place.start(), place.end(), copied.group());
  }

  private static int replace(Path file, int from, int to, String by) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, from) + by + text.substring(to));
    return 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
  }

  private static List<String> copied(Path inputs) throws BuildException {
    CheckOptions options = new CheckOptions(inputs, TEMPLATES, List.of(), 1);
    return new CheckRun(options)
        .run().findings().stream()
            .map(CheckFinding::diagnostic)
            .filter(finding -> finding.code().startsWith("C-COPY-"))
            .map(finding -> place(finding, inputs))
            .toList();
  }

  private static String place(Diagnostic finding, Path below) {
    String file = finding.span().source().name().replace(DataFiles.slashes(below) + "/", "");
    return finding.code() + " " + file + ":" + finding.span().line();
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
