package gen.build;

import gen.diag.Diagnostics;
import gen.pdf.FontSet;
import gen.pdf.WarmUp;
import gen.template.TemplateLibrary;
import java.util.List;
import java.util.Optional;

/** What all reports of a build are made with: each part made when first asked for. */
final class Workshop {
  private final BuildOptions options;
  private final DataReader reader;
  private final Rollups rollups;
  private TemplateLibrary templates;
  private Checker checker;
  private ProjectFonts fonts;

  Workshop(BuildOptions options) {
    this.options = options;
    this.reader = new DataReader(options.inputs());
    this.rollups = new Rollups(reader);
  }

  DataReader reader() {
    return reader;
  }

  Rollups rollups() {
    return rollups;
  }

  private synchronized TemplateLibrary templates() {
    if (templates == null) {
      templates = Composer.templates(options.templates());
    }
    return templates;
  }

  synchronized Checker checker() {
    if (checker == null) {
      checker = new Checker(options.inputs(), options.templates(), templates());
    }
    return checker;
  }

  /** Read once for all reports; of no use when no PDF is asked for. */
  synchronized ProjectFonts fonts() {
    if (fonts == null) {
      fonts = readFonts();
    }
    return fonts;
  }

  private ProjectFonts readFonts() {
    if (!options.formats().contains(Format.PDF)) {
      return new ProjectFonts(FontSet.embedded(), List.of());
    }
    Diagnostics found = new Diagnostics();
    boolean fromSystem = options.fonts() == Fonts.SYSTEM;
    String name = DataFiles.slashes(options.templates());
    Optional<FontSet> set = FontSet.read(options.templates(), name, fromSystem, found);
    return new ProjectFonts(set.orElse(FontSet.embedded()), found.sorted());
  }

  /** Lets what the first page needs be got ready beside the work on its words. */
  void warmUp() {
    if (options.formats().contains(Format.PDF) && fonts().areSound()) {
      WarmUp.begin(fonts().set());
    }
  }

  ReportMaker maker(Staging staging) {
    Composer composer = new Composer(reader, rollups, templates());
    Dependencies dependencies = new Dependencies(reader, rollups);
    return new ReportMaker(
        options, composer, dependencies, templates(), checker(), fonts(), staging);
  }
}
