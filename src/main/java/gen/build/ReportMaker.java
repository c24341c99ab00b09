package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Measured;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import gen.html.IndexPage;
import gen.html.Page;
import gen.pdf.FontException;
import gen.pdf.PdfRenderer;
import gen.pdf.PrintedFacts;
import gen.pdf.Rendered;
import gen.pdf.proof.Proof;
import gen.report.Draft;
import gen.template.Layers;
import gen.template.RenderedArticle;
import gen.template.TemplateLibrary;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Makes one report at a time, from its data file to its outputs. Safe for threads. */
final class ReportMaker {
  /** How the renderer names a line of the style sheet. */
  private static final Pattern CSS_LINE = Pattern.compile(" at line (\\d+)");

  private final BuildOptions options;
  private final Composer composer;
  private final TemplateLibrary templates;
  private final Checker checker;
  private final ProjectFonts fonts;
  private final PdfRenderer pdf;
  private final OutputFolder out;

  ReportMaker(
      BuildOptions options,
      Composer composer,
      TemplateLibrary templates,
      Checker checker,
      ProjectFonts fonts,
      OutputFolder out) {
    this.options = options;
    this.composer = composer;
    this.templates = templates;
    this.checker = checker;
    this.fonts = fonts;
    this.pdf = new PdfRenderer(fonts.set());
    this.out = out;
  }

  /**
   * Everything that is wrong with the report is in the result; nothing of a failed report is
   * written.
   */
  Result make(DataFile data) {
    Diagnostics found = new Diagnostics();
    List<Measured> proof = new ArrayList<>();
    Optional<IndexPage.Head> head = Optional.empty();
    try {
      Optional<Draft> draft = composer.draft(data, found);
      head = draft.map(ReportMaker::head);
      Optional<Composed> composed = draft.map(read -> composer.compose(data, read, found));
      Map<String, byte[]> files =
          composed.isPresent() ? make(data, composed.get(), found, proof) : Map.of();
      List<Path> written = found.hasErrors() ? List.of() : out.write(files);
      Result result =
          new Result(
              data, head, written, Told.of(found), proof, List.of(), false, Optional.empty());
      return composed.isPresent() ? checked(result, composed.get(), files) : result;
    } catch (BuildException e) {
      Source output = new Source(e.arguments().get(0), "");
      found.add(Diagnostic.error("E-OUT-WRITE", output.whole(), e.arguments().get(1)));
      return new Result(data, head, List.of(), Told.of(found), true, Optional.empty());
    } catch (UncheckedIOException e) {
      Source report = new Source(data.name(), "");
      found.add(Diagnostic.error("E-FILE-UNREADABLE", report.whole()));
      return new Result(data, head, List.of(), Told.of(found), false, Optional.empty());
    } catch (FontException e) {
      Source font = new Source(e.file(), "");
      found.add(Diagnostic.error("E-FONT-DAMAGED", font.whole(), e.file(), e.why()));
      return new Result(data, head, List.of(), Told.of(found), false, Optional.empty());
    } catch (OutOfMemoryError e) {
      Source report = new Source(data.name(), "");
      found.add(Diagnostic.error("E-BUILD-MEMORY", report.whole()));
      return new Result(data, head, List.of(), Told.of(found), false, Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(data, head, List.of(), Told.of(found), false, Optional.of(e));
    }
  }

  /** The result with what the check finds; a fault of a rule does not take the report away. */
  private Result checked(Result result, Composed composed, Map<String, byte[]> files) {
    List<CheckFinding> findings = List.of();
    Optional<Throwable> bug = Optional.empty();
    try {
      Checker.Checked checked = checker.check(result.data(), composed);
      byte[] pdf = files.get(result.data().stem() + Format.PDF.suffix());
      findings = pdf == null ? checked.findings() : checked.placedIn(pdf);
    } catch (RuntimeException | StackOverflowError e) {
      bug = Optional.of(e);
    }
    return new Result(
        result.data(),
        result.head(),
        result.written(),
        result.diagnostics(),
        result.proof(),
        findings,
        false,
        bug);
  }

  /** What a data file says of itself, without making its report. */
  Optional<IndexPage.Head> head(DataFile data) {
    return composer.draft(data, new Diagnostics()).map(ReportMaker::head);
  }

  private static IndexPage.Head head(Draft draft) {
    String region = draft.region().toString();
    return new IndexPage.Head(draft.year(), region, draft.bureau(), draft.kind().value());
  }

  /** The outputs by their paths below the output folder; of no use when an error was reported. */
  private Map<String, byte[]> make(
      DataFile data, Composed composed, Diagnostics found, List<Measured> proof) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Draft draft = composed.draft();
    Optional<Layers> layers = composed.layers();
    Optional<Document> page = page(composed, found);
    // the PDF first: it is the one that another program may hold open, and then neither takes its
    // place
    if (page.isPresent() && options.formats().contains(Format.PDF)) {
      Optional<byte[]> printed = print(layers.get(), draft, page.get(), found);
      printed.ifPresent(pdf -> files.put(data.stem() + Format.PDF.suffix(), pdf));
      if (options.prove() && printed.isPresent() && !found.hasErrors()) {
        proof.addAll(Proof.of(printed.get(), page.get()));
        proof.stream()
            .filter(measured -> !measured.holds())
            .forEach(measured -> found.add(measured.diagnostic(draft.file().whole())));
      }
    }
    if (page.isPresent() && options.formats().contains(Format.HTML)) {
      byte[] html = Page.html(page.get()).getBytes(StandardCharsets.UTF_8);
      files.put(data.stem() + Format.HTML.suffix(), html);
    }
    return files;
  }

  private Optional<Document> page(Composed composed, Diagnostics found) {
    Optional<Source> css =
        composed.layers().flatMap(layers -> templates.file(layers, "screen.css", found));
    if (css.isEmpty() || composed.article().isEmpty()) {
      return Optional.empty();
    }
    RenderedArticle article = composed.article().get();
    return Page.assemble(
        article.markup(), article::find, css.get(), composed.report().get(), found);
  }

  /** The date that was asked for, else the document's own. */
  private Optional<Instant> stamped(Draft draft) {
    return options
        .stamped()
        .or(() -> draft.date().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private Optional<byte[]> print(Layers layers, Draft draft, Document page, Sink sink) {
    Optional<Source> css = templates.file(layers, "page.css", sink);
    fonts.found().forEach(sink::add);
    if (css.isEmpty() || !fonts.areSound()) {
      return Optional.empty();
    }
    Rendered rendered = pdf.render(page, css.get().text(), stamped(draft));
    for (int character : rendered.missing()) {
      sink.add(
          Diagnostic.error(
              "E-PDF-CHARACTER",
              draft.place(character),
              Character.toString(character),
              String.format("U+%04X", character)));
    }
    for (String problem : rendered.problems()) {
      Matcher line = CSS_LINE.matcher(problem);
      Span place =
          line.find()
              ? new Span(css.get(), Integer.parseInt(line.group(1)), 0, 0)
              : draft.file().whole();
      sink.add(Diagnostic.error("E-PDF-PROBLEM", place, problem));
    }
    if (!rendered.missing().isEmpty() || !rendered.problems().isEmpty()) {
      return Optional.empty();
    }
    for (String fact : PrintedFacts.missing(rendered.pdf(), page)) {
      sink.add(Diagnostic.error("E-PDF-FACT", draft.file().whole(), fact));
    }
    return Optional.of(rendered.pdf());
  }
}
