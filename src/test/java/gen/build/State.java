package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a build has told and left, without the name of the project's folder, so that it can be
 * compared with that of another build.
 *
 * @param files each byte a character, by their paths below the outputs; without locks, and without
 *     the stamps, which hold times, and without earlier outputs of reports that failed now
 */
record State(
    List<String> diagnostics,
    List<String> findings,
    List<String> missing,
    Map<String, String> files) {

  static State of(Project project, Outcome outcome) throws IOException {
    String root = DataFiles.slashes(project.root) + "/";
    return new State(
        outcome.diagnostics().stream().map(each -> text(each).replace(root, "")).toList(),
        outcome.findings().stream()
            .map(each -> text(each.diagnostic()) + each.accepted() + each.printed())
            .map(each -> each.replace(root, ""))
            .toList(),
        outcome.missing().stream().map(Object::toString).toList(),
        files(project.root.resolve("out"), outcome));
  }

  private static String text(Diagnostic each) {
    StringBuilder text = new StringBuilder(each.severity() + " " + each.code());
    text.append(' ').append(text(each.span())).append(each.arguments()).append(each.hint());
    each.related().forEach(r -> text.append(' ').append(r.key()).append(text(r.span())));
    return text.toString();
  }

  /** The manifest line by line, so that a failure shows what differs. */
  void assertSameAs(State expected) {
    assertThat(diagnostics).isEqualTo(expected.diagnostics);
    assertThat(findings).isEqualTo(expected.findings);
    assertThat(missing).isEqualTo(expected.missing);
    assertThat(files).containsOnlyKeys(expected.files.keySet());
    files.forEach(
        (name, text) ->
            assertThat(text.lines()).as(name).containsExactlyElementsOf(expected.lines(name)));
    assertThat(files).isEqualTo(expected.files);
  }

  private List<String> lines(String name) {
    return files.get(name).lines().toList();
  }

  /** With what is marked, which shows whether the source is at hand. */
  private static String text(Span span) {
    return span.place() + "+" + span.length() + " " + span.text();
  }

  private static Map<String, String> files(Path out, Outcome outcome) throws IOException {
    Map<String, String> all = files(out);
    for (Result result : outcome.results()) {
      if (result.failed()) {
        all.remove(result.data().stem() + ".html");
        all.remove(result.data().stem() + ".pdf");
      }
    }
    all.computeIfPresent(
        ".gen/manifest.jsonl",
        (name, text) ->
            text.replaceAll("(\"status\":\"FAILED\".*\"outputs\":)\\{(\\{[^}]*}|[^{}])*}", "$1{}"));
    return all;
  }

  static Map<String, String> files(Path out) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = DataFiles.slashes(out.relativize(file));
        if (!name.matches("\\.gen/(lock|stamps).*")) {
          all.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all;
  }

  /** What shows whether a file was touched, of every file but locks. */
  static Map<String, Object> marks(Path out) throws IOException {
    Map<String, Object> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = DataFiles.slashes(out.relativize(file));
        if (!name.startsWith(".gen/lock")) {
          all.put(name, Files.readAttributes(file, "unix:ino,lastModifiedTime,ctime"));
        }
      }
    }
    return all;
  }
}
