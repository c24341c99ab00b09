package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Measured;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import gen.html.Page;
import gen.pdf.FontException;
import gen.pdf.PdfRenderer;
import gen.pdf.PrintedFacts;
import gen.pdf.Rendered;
import gen.pdf.proof.Proof;
import gen.report.Draft;
import gen.state.Entry;
import gen.template.Layers;
import gen.template.RenderedArticle;
import gen.template.TemplateLibrary;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Makes one report at a time, from its data file to its outputs. Safe for threads. */
final class ReportMaker {
  /** How the renderer names a line of the style sheet. */
  private static final Pattern CSS_LINE = Pattern.compile(" at line (\\d+)");

  /** Far more than a report needs; more of them come of a slip in the style sheet. */
  private static final int MOST_PAGES = 500;

  private final BuildOptions options;
  private final Composer composer;
  private final Dependencies dependencies;
  private final TemplateLibrary templates;
  private final Checker checker;
  private final ProjectFonts fonts;
  private final PdfRenderer pdf;
  private final Staging staging;

  ReportMaker(
      BuildOptions options,
      Composer composer,
      Dependencies dependencies,
      TemplateLibrary templates,
      Checker checker,
      ProjectFonts fonts,
      Staging staging) {
    this.options = options;
    this.composer = composer;
    this.dependencies = dependencies;
    this.templates = templates;
    this.checker = checker;
    this.fonts = fonts;
    this.pdf = new PdfRenderer(fonts.set());
    this.staging = staging;
  }

  /**
   * Everything that is wrong with the report is in what is returned; nothing of a failed report is
   * staged. Lets an {@link OutOfMemoryError} through: who is to blame for it is not known here.
   */
  Made make(DataFile data) {
    long start = System.nanoTime();
    Work work = new Work(data);
    try {
      make(work);
    } catch (BuildException e) {
      work.found.add(e.ofOutput());
      work.unwritable = true;
    } catch (UncheckedIOException e) {
      Source report = new Source(data.name(), "");
      work.found.add(Diagnostic.error("E-FILE-UNREADABLE", report.whole()));
    } catch (FontException e) {
      Source font = new Source(e.file(), "");
      work.found.add(Diagnostic.error("E-FONT-DAMAGED", font.whole(), e.file(), e.why()));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      work.bug = Optional.of(Bug.of(e));
    }
    return made(work, System.nanoTime() - start);
  }

  /** One report on its way. */
  private static final class Work {
    private final DataFile data;
    private final Diagnostics found = new Diagnostics();
    private final List<Measured> proof = new ArrayList<>();
    private Optional<Draft> draft = Optional.empty();
    private Optional<Composed> composed = Optional.empty();
    private Optional<Rendered> printed = Optional.empty();
    private List<Staged> staged = List.of();
    private Checker.Checked checked = Checker.Checked.NOTHING;
    private List<CheckFinding> findings = List.of();
    private boolean unwritable;
    private Optional<Bug> bug = Optional.empty();

    private Work(DataFile data) {
      this.data = data;
    }
  }

  private void make(Work work) throws BuildException {
    work.draft = composer.draft(work.data, work.found);
    work.composed = work.draft.map(read -> composer.compose(work.data, read, work.found));
    if (work.composed.isEmpty()) {
      return;
    }
    Composed composed = work.composed.get();
    Map<String, byte[]> files = files(work, composed);
    check(work);
    if (!work.found.hasErrors()) {
      work.staged = staging.stage(files);
    }
  }

  /** A fault of a rule does not take the report away. */
  private void check(Work work) {
    try {
      work.checked = checker.check(work.data, work.composed.get());
      work.findings = work.printed.map(work.checked::placedIn).orElse(work.checked.findings());
    } catch (RuntimeException | StackOverflowError e) {
      work.bug = Optional.of(Bug.of(e));
    }
  }

  private Made made(Work work, long nanos) {
    Optional<Layers> layers = work.composed.flatMap(Composed::layers);
    SortedMap<String, String> names = new TreeMap<>();
    try {
      dependencies.of(work.data, work.draft, layers).forEach(name -> names.put(name, ""));
    } catch (UncheckedIOException e) {
      Dependencies.ofHead(work.data).forEach(name -> names.put(name, "")); // it has failed anyway
    }
    boolean whole = work.bug.isEmpty() && !work.found.hasErrors();
    Entry entry =
        new Entry(
            work.data.relative(),
            whole ? Entry.Status.MADE : Entry.Status.FAILED,
            work.draft.map(draft -> DataReader.subject(draft.stated())),
            names,
            new TreeMap<>(),
            Told.of(work.found),
            work.findings.stream().map(CheckFinding::kept).toList(),
            work.checked.paragraphs().flatMap(all -> layers).map(Layers::folders).orElse(List.of()),
            work.checked.exceptions());
    return new Made(
        entry,
        work.staged,
        work.proof,
        work.checked.paragraphs(),
        work.unwritable,
        work.bug,
        nanos);
  }

  /** The outputs by their paths below the output folder; of no use when an error was reported. */
  private Map<String, byte[]> files(Work work, Composed composed) {
    Diagnostics found = work.found;
    Map<String, byte[]> files = new LinkedHashMap<>();
    Draft draft = composed.draft();
    Optional<Layers> layers = composed.layers();
    Optional<Document> page = page(composed, found);
    // the PDF first: it is the one that another program may hold open, and then neither takes its
    // place
    if (page.isPresent() && options.formats().contains(Format.PDF)) {
      work.printed = print(layers.get(), draft, page.get(), found);
      work.printed.ifPresent(all -> files.put(work.data.stem() + Format.PDF.suffix(), all.pdf()));
      if (options.prove() && work.printed.isPresent() && !found.hasErrors()) {
        work.proof.addAll(Proof.of(work.printed.get().pdf(), page.get()));
        work.proof.stream()
            .filter(measured -> !measured.holds())
            .forEach(measured -> found.add(measured.diagnostic(draft.file().whole())));
      }
    }
    if (page.isPresent() && options.formats().contains(Format.HTML)) {
      byte[] html = Page.html(page.get()).getBytes(StandardCharsets.UTF_8);
      files.put(work.data.stem() + Format.HTML.suffix(), html);
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

  private Optional<Rendered> print(Layers layers, Draft draft, Document page, Sink sink) {
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
    if (rendered.pages() > MOST_PAGES) {
      sink.add(Diagnostic.error("E-PDF-PAGES", draft.file().whole(), rendered.pages(), MOST_PAGES));
    }
    if (!rendered.missing().isEmpty() || !rendered.problems().isEmpty()) {
      return Optional.empty();
    }
    for (String fact : PrintedFacts.missing(rendered, page)) {
      sink.add(Diagnostic.error("E-PDF-FACT", draft.file().whole(), fact));
    }
    return Optional.of(rendered);
  }
}
