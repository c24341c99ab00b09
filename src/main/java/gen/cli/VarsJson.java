package gen.cli;

import gen.build.FactSheet;
import gen.build.Term;
import gen.json.Json;
import gen.report.Fact;
import gen.report.PossibleClause;
import java.util.List;

/** How {@code gen vars} tells other programs of facts. */
final class VarsJson {
  private VarsJson() {}

  static Object of(List<FactSheet> sheets, List<Term> terms) {
    return Json.object(
        "reports", sheets.stream().map(VarsJson::sheet).toList(),
        "vocabulary", terms.stream().map(VarsJson::term).toList());
  }

  private static Object sheet(FactSheet sheet) {
    return Json.object(
        "report", sheet.data().name(),
        "byClauses", sheet.byClauses(),
        "facts", sheet.facts().stream().map(VarsJson::row).toList(),
        "possibleTopics", sheet.possible().stream().map(VarsJson::possible).toList());
  }

  private static Object row(FactSheet.Row row) {
    return Json.object(
        "name", row.name(),
        "state", row.state().word(),
        "value", row.fact().map(Fact::written),
        "place", row.fact().map(fact -> JsonPlace.of(fact.span())),
        "sample", row.sample().isEmpty() ? null : row.sample(),
        "readers", row.readers().stream().map(JsonPlace::of).toList());
  }

  private static Object possible(PossibleClause possible) {
    return Json.object(
        "name", possible.clause().name(),
        "section", possible.place().section(),
        "group", possible.place().group(),
        "missing", possible.missing());
  }

  private static Object term(Term term) {
    return Json.object(
        "kind", term.kind(),
        "name", term.fact(),
        "samples", term.samples(),
        "neededBy", term.neededBy(),
        "usedBy", term.usedBy(),
        "files", term.files());
  }
}
