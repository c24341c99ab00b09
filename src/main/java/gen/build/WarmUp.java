package gen.build;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.report.ClauseCatalog;
import gen.report.Draft;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Checks a report that nobody will see while the words of the command are still being read: most of
 * the time of a single check goes into loading classes and joining them up, which can be done
 * beside that.
 */
public final class WarmUp {
  private static final String DATA =
      """
      kind: 一
      bureau: 一局
      region: 北京市
      year: 2025
      date: 2026-01-01
      facts:
        一: {value: 2件, previous: 1件}
      sections:
        measures:
          - heading: 一
            text: 全年完成${facts.一}，“一”《一》、《二》。
      """;

  private static final String SETTINGS =
      """
      title: 关于${year}年的报告
      order: [measures]
      headings:
        measures: 一
      """;

  private WarmUp() {}

  /** Begins in a thread of its own that keeps no program from ending. */
  public static void begin() {
    Thread thread = new Thread(WarmUp::tryCheck, "warm up of the check");
    thread.setDaemon(true);
    thread.start();
  }

  private static void tryCheck() {
    try {
      check();
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      // whatever is wrong, the check itself will tell
    }
  }

  /** Returns what was found. */
  static List<Diagnostic> check() {
    Composer.templates(Path.of(""));
    Diagnostics found = new Diagnostics();
    YamlMap data = map(DATA, found);
    YamlMap settings = map(SETTINGS, found);
    Draft draft = Draft.read(data.span().source(), data, List.of(), found).orElseThrow();
    CheckedReport report =
        CheckedReport.of(
            draft.complete(settings, List.of(), ClauseCatalog.NONE, found),
            List.of(),
            CheckSettings.NONE);
    Jsoup.parse("<p>一</p>").select("p");
    for (Rule rule : CheckRules.all()) {
      rule.check(report, found);
    }
    return found.sorted();
  }

  private static YamlMap map(String text, Sink sink) {
    return (YamlMap) YamlReader.read(new Source("", text), sink).orElseThrow();
  }
}
