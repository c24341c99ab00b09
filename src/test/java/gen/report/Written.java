package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlReader;
import gen.yaml.YamlText;
import java.util.List;
import java.util.stream.Stream;

/** Nodes and reports of YAML that a test writes down, and what was found in them, in brief. */
public final class Written {
  /** A data file's first three lines; what a test is about begins on line 4. */
  public static final String HEAD =
      """
      bureau: 湖滨区信访局
      region: 河南省/三门峡市/湖滨区
      year: 2025
      """;

  /** Settings of a small kind of report. */
  public static final String SETTINGS =
      """
      issuer: ${bureau}
      issuer_style: own-line
      title: 关于${year}年的报告
      closing:
      order: [measures, problems, other]
      headings:
        measures: 举措
        problems: 不足
        plans: ${next_year}年安排
        other: 其他
      heading_style:
        measures: own-line
        problems: run-in
        plans: own-line
        other: own-line
      empty_text:
        measures:
        problems:
        plans:
        other: 无
      """;

  private Written() {}

  public static YamlNode node(String name, String yaml) {
    Diagnostics found = new Diagnostics();
    YamlNode node = YamlReader.read(new Source(name, yaml), found).orElse(null);
    assertThat(found.sorted()).as("the test's own YAML").isEmpty();
    return node;
  }

  public static YamlMap map(String name, String yaml) {
    return (YamlMap) node(name, yaml);
  }

  public static YamlMap map(String yaml) {
    return map("a.yaml", yaml);
  }

  /** The value of the only key. */
  public static YamlNode value(String yaml) {
    return map(yaml).entries().values().iterator().next().value();
  }

  public static YamlText text(String yaml) {
    return (YamlText) value(yaml);
  }

  public static Draft draft(String kind, String yaml, String... defaults) {
    Diagnostics found = new Diagnostics();
    Draft draft = draft(found, kind, yaml, defaults);
    assertThat(found.sorted()).as("the test's own data").isEmpty();
    return draft;
  }

  /** With what is found in it, which the test looks at. */
  public static Draft draft(Diagnostics found, String kind, String yaml, String... defaults) {
    List<YamlMap> above =
        Stream.concat(Stream.of("kind: " + kind), Stream.of(defaults)).map(Written::map).toList();
    return Draft.read(new Source("a.yaml", yaml), map(yaml), above, found).orElseThrow();
  }

  /** The report that stands under {@link #HEAD} and {@link #SETTINGS}. */
  public static Report report(String body, Diagnostics found) {
    return draft(found, "报告", HEAD + body)
        .complete(map("settings.yaml", SETTINGS), List.of(), ClauseCatalog.NONE, found);
  }

  /** {@code CODE line:column+length} of each finding, in the order of their places. */
  public static List<String> places(Diagnostics found) {
    return found.sorted().stream().map(Written::place).toList();
  }

  private static String place(Diagnostic d) {
    return d.code() + " " + d.span().line() + ":" + d.span().column() + "+" + d.span().length();
  }

  /** The only finding, whose arguments a test looks at. */
  public static Diagnostic only(Diagnostics found) {
    assertThat(found.sorted()).hasSize(1);
    return found.sorted().get(0);
  }
}
