package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.check.Terms;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.ChineseDate;
import gen.text.Sought;
import java.time.LocalDate;
import java.util.Optional;

/** C-WORD-REPEALED: a law that was no longer in force during the whole year of the report. */
final class RepealedRule extends PassageRule {
  /** Words of a text that tells of the past. */
  private static final Sought PAST =
      Sought.of("废止|失效|取代|代替|替代|原来的|原有的|原《|旧|当时|施行前|实施前|施行以前|衔接|过渡|清理|修订|修改");

  @Override
  public String code() {
    return "C-WORD-REPEALED";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    Terms terms = report.settings().terms();
    LocalDate begin = LocalDate.of(report.report().year(), 1, 1);
    for (Title title : Title.in(passage)) {
      Optional<Terms.Name> name = terms.name(title.text());
      Optional<LocalDate> until = name.flatMap(Terms.Name::until);
      if (until.isPresent()
          && !until.get().isAfter(begin)
          && !speaksOfPast(passage.text(), name.get(), terms)) {
        sink.add(finding(title, passage, report.report().year(), name.get(), terms));
      }
    }
  }

  private Diagnostic finding(Title title, Passage passage, int year, Terms.Name name, Terms terms) {
    String day = ChineseDate.of(name.until().orElseThrow());
    Optional<Terms.Name> now = name.replacedBy().flatMap(terms::name);
    Diagnostic finding =
        finding(
            passage,
            title.from() - 1,
            title.text().length() + 2,
            title.text(),
            day,
            Integer.toString(year),
            now.map(Terms.Name::title).orElse(""));
    return now.isPresent() ? finding.hint("now") : finding;
  }

  private static boolean speaksOfPast(String text, Terms.Name name, Terms terms) {
    return PAST.matcher(text).find()
        || name.replacedBy().filter(text::contains).isPresent()
        || name.replacedBy()
            .flatMap(terms::name)
            .filter(now -> text.contains(now.title()))
            .isPresent();
  }
}
