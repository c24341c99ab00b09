package gen.template;

import static gen.report.Written.map;

import gen.diag.Diagnostics;
import gen.report.Change;
import gen.report.Draft;
import gen.report.Fact;
import gen.report.Plot;
import gen.report.Report;
import gen.report.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder of templates that a test writes, and what rendering with it gave. */
final class Templates {
  static final String KIND = "报告";

  final Path root;
  final Diagnostics found = new Diagnostics();
  private TemplateLibrary library;

  Templates(Path folder) {
    this.root = folder.resolve("templates");
    write("报告/settings.yaml", Written.SETTINGS);
  }

  Templates write(String path, String text) {
    return write(path, text, StandardCharsets.UTF_8);
  }

  Templates write(String path, String text, Charset charset) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(charset));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The main template of the kind. */
  Templates main(String text) {
    return write("报告/report.ftlh", text);
  }

  /** The same object until the test asks no more: a run reads each file once. */
  TemplateLibrary library() {
    if (library == null) {
      library = new TemplateLibrary(root, "templates", FIGURES, Templates::chart);
    }
    return library;
  }

  private static final FigureMarkup FIGURES =
      new FigureMarkup() {
        @Override
        public String of(Fact fact) {
          return "<data>" + fact.written().replace("&", "&amp;").replace("<", "&lt;") + "</data>";
        }

        @Override
        public String of(Fact fact, Change change) {
          return "<data>" + fact.name() + change.words() + "</data>";
        }
      };

  private static String chart(Plot plot) {
    return "<svg>" + plot.caption() + "</svg>";
  }

  Optional<String> render(String region, String body) {
    return article(region, body).map(RenderedArticle::markup);
  }

  /** The names of the facts that rendering a report of the bare kind asked for. */
  Set<String> read() {
    return article("河南省", FILLED).orElseThrow().facts();
  }

  private Optional<RenderedArticle> article(String region, String body) {
    String head = "bureau: 某局\nregion: " + region + "\nyear: 2025\n";
    Draft draft = Written.draft(KIND, head + body);
    Layers layers = library().layers(draft, found).orElseThrow();
    Diagnostics read = new Diagnostics();
    Report report =
        draft.complete(
            map("settings.yaml", Written.SETTINGS), List.of(), library().clauses(layers), read);
    found.addAll(read.sorted());
    if (read.hasErrors()) {
      return Optional.empty();
    }
    return library().render(layers, report, found);
  }

  /** What a report of the bare kind gives. */
  Optional<String> render() {
    return render("河南省", Templates.FILLED);
  }

  /** Data without anything that would be warned of. */
  static final String FILLED =
      """
      facts:
        网上信访: 485件
        12345热线: 1万余件
        局长: 张三
        化解率: {value: 97.40%, previous: 90%, scope: 初次}
      sections: {measures: 甲。, problems: 乙。}
      """;

  /** {@code CODE file:line:column} of each finding. */
  List<String> places() {
    return found.sorted().stream().map(d -> d.code() + " " + d.span().place()).toList();
  }
}
