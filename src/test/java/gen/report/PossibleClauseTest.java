package gen.report;

import static gen.report.Written.map;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Sink;
import gen.diag.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which clauses more facts would bring, and where the outline has them. */
class PossibleClauseTest {
  private static final String SETTINGS =
      """
      order: [measures, plans]
      headings:
        measures: 举措
        plans: 安排
      empty_text:
        measures:
        plans:
      outline:
        preamble: []
        measures: [学习]
        plans: [安排]
      groups:
        学习:
          headings: []
          form: paragraphs
          at_most:
          topics: [甲, 乙]
        安排:
          at_most: 1
          topics: [丙, 丁]
      """;

  /** Each clause needs the fact that is called after it. */
  private static final ClauseCatalog CLAUSES =
      new ClauseCatalog() {
        @Override
        public Set<String> names() {
          return new TreeSet<>(Set.of("甲", "乙", "丙", "丁"));
        }

        @Override
        public Optional<Clause> find(String name, Sink sink) {
          Map<String, String> needs = Map.of("事实" + name, "1件");
          Source file = new Source(name, "");
          return Optional.of(
              new Clause(name, file.at(1, 1), List.of(), List.of(), needs, Map.of(), Set.of()));
        }
      };

  @Test
  void ofAReportOfFactsAloneThoseWhoseFactsAreMissing() {
    assertThat(possible("facts: {事实甲: 1件}"))
        .contains("measures 学习 乙 [事实乙] 17:17")
        .noneMatch(each -> each.contains(" 甲 "));
  }

  @Test
  void ofALimitedGroupThoseItWouldTake() {
    List<String> none = possible("facts: {事实甲: 1件}");
    assertThat(none).anyMatch(e -> e.contains("丙")).anyMatch(e -> e.contains("丁"));
    // of two the group takes one; which, depends on the office
    boolean takesSecond = possible("facts: {事实丙: 1件}").stream().anyMatch(e -> e.contains("丁"));
    boolean takesFirst = possible("facts: {事实丁: 1件}").stream().anyMatch(e -> e.contains("丙"));
    assertThat(takesSecond).isNotEqualTo(takesFirst);
  }

  @Test
  void noneWhereTheDataHasItsOwnText() {
    assertThat(possible("facts: {事实甲: 1件}\nsections: {measures: 文。}")).isEmpty();
    assertThat(possible("topics: [甲]\nfacts: {事实甲: 1件}\nsections: {plans: 文。}")).isEmpty();
  }

  private static List<String> possible(String body) {
    Draft draft = Written.draft("报告", Written.HEAD + body + "\n");
    return draft.possibleClauses(map("settings.yaml", SETTINGS), List.of(), CLAUSES).stream()
        .map(PossibleClauseTest::brief)
        .toList();
  }

  private static String brief(PossibleClause possible) {
    ClausePlace place = possible.place();
    return String.join(
        " ",
        place.section(),
        place.group(),
        possible.clause().name(),
        possible.missing().toString(),
        place.span().line() + ":" + place.span().column());
  }

  @Test
  void theOutlineSaysWhereAClauseStands() {
    Settings settings = Settings.read(map("settings.yaml", SETTINGS), List.of(), d -> {});
    Map<String, List<ClausePlace>> places = settings.clausePlaces();
    assertThat(places.keySet()).containsExactly("甲", "乙", "丙", "丁");
    assertThat(places.get("丁").get(0).section()).isEqualTo("plans");
    assertThat(places.get("丁").get(0).group()).isEqualTo("安排");
  }
}
