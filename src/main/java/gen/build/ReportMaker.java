package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.html.IndexPage;
import gen.html.Page;
import gen.pdf.FontSet;
import gen.pdf.PdfRenderer;
import gen.pdf.Rendered;
import gen.report.Draft;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.yaml.YamlMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Makes one report at a time, from its data file to its outputs. Safe for threads. */
final class ReportMaker {
  private final BuildOptions options;
  private final DataReader reader;
  private final TemplateLibrary templates;
  private final FontSet fonts;
  private final PdfRenderer pdf;
  private final OutputFolder out;

  ReportMaker(
      BuildOptions options,
      DataReader reader,
      TemplateLibrary templates,
      FontSet fonts,
      OutputFolder out) {
    this.options = options;
    this.reader = reader;
    this.templates = templates;
    this.fonts = fonts;
    this.pdf = new PdfRenderer(fonts);
    this.out = out;
  }

  /**
   * Everything that is wrong with the report is in the result; nothing of a failed report is
   * written.
   *
   * @throws BuildException when an output cannot be written
   */
  Result make(DataFile data) throws BuildException {
    Diagnostics found = new Diagnostics();
    Optional<IndexPage.Head> head = Optional.empty();
    try {
      Optional<Draft> draft = reader.read(data, found);
      head = draft.map(ReportMaker::head);
      List<Path> written = draft.isPresent() ? make(data, draft.get(), found) : List.of();
      return new Result(data, head, written, found.sorted(), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(data, head, List.of(), found.sorted(), Optional.of(e));
    }
  }

  /** What a data file says of itself, without making its report. */
  Optional<IndexPage.Head> head(DataFile data) {
    return reader.read(data, new Diagnostics()).map(ReportMaker::head);
  }

  private static IndexPage.Head head(Draft draft) {
    return new IndexPage.Head(draft.year(), draft.region().toString(), draft.bureau());
  }

  private List<Path> make(DataFile data, Draft draft, Diagnostics found) throws BuildException {
    Optional<Layers> layers = templates.layers(draft, found);
    Optional<Document> page = layers.flatMap(folders -> page(draft, folders, found));
    Optional<byte[]> print = Optional.empty();
    if (page.isPresent() && options.formats().contains(Format.PDF)) {
      print = print(layers.get(), draft, page.get(), found);
    }
    if (page.isEmpty() || found.hasErrors()) {
      return List.of();
    }
    List<Path> written = new ArrayList<>();
    if (options.formats().contains(Format.HTML)) {
      byte[] html = Page.html(page.get()).getBytes(StandardCharsets.UTF_8);
      written.add(out.write(data.stem() + Format.HTML.suffix(), html));
    }
    if (print.isPresent()) {
      written.add(out.write(data.stem() + Format.PDF.suffix(), print.get()));
    }
    return written;
  }

  private Optional<Document> page(Draft draft, Layers layers, Diagnostics found) {
    Optional<List<YamlMap>> settings = templates.settings(layers, found);
    Optional<Source> css = templates.file(layers, "screen.css", found);
    if (settings.isEmpty() || css.isEmpty()) {
      return Optional.empty();
    }
    List<YamlMap> all = settings.get();
    Report report = draft.complete(all.get(0), all.subList(1, all.size()), found);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    return templates
        .render(layers, report, found)
        .flatMap(
            article ->
                Page.assemble(article.markup(), article::find, css.get().text(), report, found));
  }

  private Optional<byte[]> print(Layers layers, Draft draft, Document page, Sink sink) {
    Optional<Source> css = templates.file(layers, "page.css", sink);
    List<Integer> missing = fonts.missing(page.selectFirst("article").wholeText());
    for (int character : missing) {
      sink.add(
          Diagnostic.error(
              "E-PDF-CHARACTER",
              draft.place(character),
              Character.toString(character),
              String.format("U+%04X", character)));
    }
    if (css.isEmpty() || !missing.isEmpty()) {
      return Optional.empty();
    }
    Rendered rendered = pdf.render(page, css.get().text(), options.stamped());
    for (String problem : rendered.problems()) {
      sink.add(Diagnostic.error("E-PDF-PROBLEM", draft.file().whole(), problem));
    }
    return Optional.of(rendered.pdf());
  }
}
