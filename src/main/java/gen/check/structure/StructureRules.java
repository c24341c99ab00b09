package gen.check.structure;

import gen.check.Rule;
import java.util.List;

/** The prescribed contents, headings and their levels, years and dates. */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of(
        new MissingContent(),
        new EmptyContent(),
        new MissingCause(),
        new BlankText(),
        new OrdinalSequence(),
        new TitleYear(),
        new HeadingYear(),
        new OpeningYear(),
        new RunningYear(),
        new PlannedYear(),
        new Anniversary(),
        new ProgrammeYears(),
        new ProgrammeOver(),
        new ProgrammeStage(),
        new NoSuchDay(),
        new ReversedYears(),
        new DocumentDate(),
        new DocumentNumber(),
        new HeadingMark(),
        new HeadingText(),
        new RepeatedHeading(),
        new LongHeading(),
        new SingleHeading());
  }
}
