package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.SettingOrigin;
import java.util.List;
import java.util.Optional;

/**
 * Why a report looks as it does: where everything in it comes from.
 *
 * @param folders of its templates, nearest first, as users know them
 * @param files the templates that it uses, in the order of their first use, then settings and style
 *     sheets
 * @param facts in the order of the data, with last year's values
 */
public record Explanation(
    DataFile data,
    List<String> folders,
    List<Choice> files,
    List<SettingOrigin> settings,
    List<Fact> facts,
    List<ClauseChoice> clauses,
    List<Diagnostic> diagnostics) {

  /**
   * A file of the templates, which each folder may have.
   *
   * @param path below the folder
   * @param candidates one for each of the folders, nearest first
   */
  public record Choice(String path, List<Candidate> candidates) {
    public Choice {
      candidates = List.copyOf(candidates);
    }

    /** The nearest that is there. */
    public Optional<Candidate> winner() {
      return candidates.stream().filter(Candidate::exists).findFirst();
    }
  }

  /**
   * The file of one folder.
   *
   * @param used whether the report is made with it: that of the nearest folder, and those that it
   *     renders in turn or that are laid over one another
   */
  public record Candidate(String file, boolean exists, boolean used) {}

  /**
   * A standard clause in its place.
   *
   * @param section the word of the program for the part of the report, or {@code preamble}
   * @param heading the one it stands under; empty if there is none
   * @param variant empty when it has only one
   * @param group of the outline that chose it; empty when the data asks for it
   * @param place where the data asks for it, or the group names it
   * @param variantPlace where the data asks for the variant
   */
  public record ClauseChoice(
      String section,
      String heading,
      String name,
      String variant,
      Optional<String> group,
      Span place,
      Optional<Span> variantPlace,
      List<String> needs) {
    public ClauseChoice {
      needs = List.copyOf(needs);
    }
  }

  public Explanation {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
    settings = List.copyOf(settings);
    facts = List.copyOf(facts);
    clauses = List.copyOf(clauses);
    diagnostics = List.copyOf(diagnostics);
  }
}
