package gen.cli;

import gen.build.Explanation;
import gen.json.Json;
import gen.report.Change;
import gen.report.Fact;
import gen.report.SettingOrigin;
import java.util.List;

/** How {@code gen explain} tells other programs where a report comes from. */
final class ExplainJson {
  private ExplainJson() {}

  static Object of(List<Explanation> explanations) {
    return Json.object("reports", explanations.stream().map(ExplainJson::report).toList());
  }

  private static Object report(Explanation report) {
    return Json.object(
        "report", report.data().name(),
        "folders", report.folders(),
        "files", report.files().stream().map(ExplainJson::file).toList(),
        "settings", report.settings().stream().map(ExplainJson::setting).toList(),
        "facts", report.facts().stream().map(ExplainJson::fact).toList(),
        "topics", report.clauses().stream().map(ExplainJson::clause).toList());
  }

  private static Object file(Explanation.Choice choice) {
    return Json.object(
        "path", choice.path(),
        "file", choice.winner().map(Explanation.Candidate::file),
        "candidates", choice.candidates().stream().map(ExplainJson::candidate).toList());
  }

  private static Object candidate(Explanation.Candidate one) {
    return Json.object("file", one.file(), "exists", one.exists(), "used", one.used());
  }

  private static Object setting(SettingOrigin setting) {
    return Json.object(
        "name", setting.name(),
        "value", setting.effective().value(),
        "place", JsonPlace.of(setting.effective().span()),
        "overridden",
            setting.overridden().stream()
                .map(one -> Json.object("value", one.value(), "place", JsonPlace.of(one.span())))
                .toList());
  }

  private static Object fact(Fact fact) {
    return Json.object(
        "name", fact.name(),
        "value", fact.written(),
        "place", JsonPlace.of(fact.span()),
        "previous",
            fact.previous()
                .map(
                    last ->
                        Json.object("value", last.written(), "place", JsonPlace.of(last.span()))),
        "change", fact.change().map(Change::words));
  }

  private static Object clause(Explanation.ClauseChoice clause) {
    return Json.object(
        "name", clause.name(),
        "section", clause.section(),
        "heading", clause.heading().isEmpty() ? null : clause.heading(),
        "variant", clause.variant().isEmpty() ? null : clause.variant(),
        "chosenBy", clause.group().isPresent() ? "outline" : "data",
        "group", clause.group(),
        "place", JsonPlace.of(clause.place()),
        "variantPlace", clause.variantPlace().map(JsonPlace::of),
        "needs", clause.needs());
  }
}
