package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the small part of YAML that data files use: maps, lists and texts. Nothing is taken for a
 * number or a date; anchors, aliases, tags, merge keys and several documents are refused.
 *
 * <p>All mistakes of a file are reported in one go, up to {@value #MOST_ERRORS}, each where it was
 * made. Safe for threads.
 */
public final class YamlReader {
  /** How many errors of one file are reported. */
  public static final int MOST_ERRORS = 50;

  private YamlReader() {}

  /**
   * The file's content, an empty map for an empty file. When errors were reported it is what could
   * be read all the same, so that the mistakes of the next steps are found in the same run; empty
   * when nothing sensible could be.
   */
  public static Optional<YamlNode> read(Source source, Sink sink) {
    List<Diagnostic> found = new ArrayList<>();
    YamlNode root = read(source, found);
    found.sort(null);
    long errors = 0;
    for (Diagnostic diagnostic : new LinkedHashSet<>(found)) {
      if (!diagnostic.isError() || ++errors <= MOST_ERRORS) {
        sink.add(diagnostic);
      }
    }
    return Optional.ofNullable(root);
  }

  private static YamlNode read(Source source, List<Diagnostic> found) {
    LineScanner.Scan scan = LineScanner.scan(source);
    if (scan.tooDeep() >= 0) {
      int most = TreeBuilder.DEEPEST;
      found.add(Diagnostic.error("E-YAML-DEPTH", source.span(scan.tooDeep(), 1), most));
      return null;
    }
    Optional<Diagnostic> tooLong = longLine(source);
    if (tooLong.isPresent()) {
      found.add(tooLong.get());
      return null;
    }
    Lint lint = new Lint(source, scan.lines());
    Repair.Result result = Repair.read(source, scan.lines(), lint);
    found.addAll(result.found());
    for (Diagnostic comment : lint.comments()) {
      if (found.stream().noneMatch(error -> error.span().equals(comment.span()))) {
        found.add(comment);
      }
    }
    YamlNode root = new TreeBuilder(result.mended(), result.parsed(), found::add).build();
    return result.parsed().isWhole() ? root : null;
  }

  /** SnakeYAML's time grows with the square of a line's length. */
  private static Optional<Diagnostic> longLine(Source source) {
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (line.length() > Scalars.LONGEST) {
        int head = Chars.skipSpaces(line, 0, line.length() - 1);
        Span place = source.span(source.lineStart(number) + head, 1);
        return Optional.of(Diagnostic.error("E-YAML-LONG-TEXT", place, Scalars.LONGEST));
      }
    }
    return Optional.empty();
  }
}
