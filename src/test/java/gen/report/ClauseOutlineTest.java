package gen.report;

import static gen.report.Written.HEAD;
import static gen.report.Written.draft;
import static gen.report.Written.map;
import static gen.report.Written.only;
import static gen.report.Written.places;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseOutlineTest {
  private static final String SETTINGS =
      """
      order: [measures, problems, plans]
      headings: {measures: 举措, problems: 不足, plans: 安排, other: 其他}
      empty_text: {measures: , problems: , plans: , other: }
      outline:
        preamble: [开头]
        measures: [学习, 信访]
        problems: [不足, 原因]
        plans: [安排]
        other: []
      groups:
        开头: {headings: [], form: paragraphs, at_most: , topics: [开头]}
        学习: {headings: [学习一, 学习二], topics: [议题, 理论, 考法]}
        信访: {headings: [信访一], topics: [网访]}
        不足: {headings: [], form: points, at_most: 2, topics: [不足·甲, 不足·乙, 不足·丙, 不足·丁]}
        原因: {headings: [原因], form: points, at_most: 2, topics: [原因·甲, 原因·乙, 原因·丙, 原因·丁]}
        安排: {headings: [], form: parts, at_most: 2, topics: [安排·甲, 安排·乙, 安排·丙, 安排·丁]}
      """;

  private final Diagnostics found = new Diagnostics();
  private final MadeClauses clauses =
      new MadeClauses()
          .with("开头", "", "", "总体")
          .with("议题", "议题学习", "12次", "议题的标题")
          .with("理论", "中心组学习", "12次", "理论的标题")
          .with("考法", "学法考试", "100%")
          .with("网访", "网上信访", "485件", "网访的标题")
          .with("省外", "", "", "不在组里");

  ClauseOutlineTest() {
    for (String list : List.of("不足", "原因", "安排")) {
      for (String subject : List.of("甲", "乙", "丙")) {
        clauses.with(list + "·" + subject, "", "", list + "·" + subject + "的标题");
      }
      clauses.with(list + "·丁", "丁数", "3件", list + "丁的标题");
    }
  }

  private Report report(String bureau, String body) {
    return draft(found, "k", HEAD.replace("湖滨区信访局", bureau) + body)
        .complete(map("settings.yaml", SETTINGS), List.of(), clauses, found);
  }

  private Report report(String body) {
    return report("湖滨区信访局", body);
  }

  /** heading(clause clause) of each block. */
  private static List<String> blocks(Report report, String id) {
    return report.sections().stream()
        .filter(section -> section.id().equals(id))
        .flatMap(section -> section.blocks().stream())
        .map(block -> block.heading().map(Prose::toString).orElse("") + names(block.clauses()))
        .toList();
  }

  private static String names(List<ClauseUse> uses) {
    return uses.stream().map(ClauseUse::name).collect(joining(" ", "(", ")"));
  }

  @Test
  void takesTheClausesWhoseFactsAreThereInTheOrderOfTheSettings() {
    Report report = report("facts: {网上信访: 485件, 中心组学习: 12次, 议题学习: 9次}");

    assertThat(blocks(report, "measures").get(0)).matches("学习[一二]\\(议题 理论\\)");
    assertThat(blocks(report, "measures").get(1)).isEqualTo("信访一(网访)");
    assertThat(blocks(report, "measures")).hasSize(2);
    assertThat(names(report.opening())).isEqualTo("(开头)");
    assertThat(report.allClauses()).allMatch(use -> List.of("简", "详").contains(use.variant()));
    assertThat(places(found)).isEmpty();
  }

  @Test
  void aGroupWithoutFactsIsNotThere() {
    assertThat(blocks(report("facts: {网上信访: 485件}"), "measures")).containsExactly("信访一(网访)");
  }

  @Test
  void aClauseThatIsAloneInItsGroupBringsItsOwnHeading() {
    assertThat(blocks(report("facts: {中心组学习: 12次}"), "measures")).containsExactly("理论的标题(理论)");
  }

  @Test
  void aClauseWithoutHeadingStandsUnderThatOfTheGroup() {
    assertThat(blocks(report("facts: {学法考试: 98%}"), "measures").get(0)).matches("学习[一二]\\(考法\\)");
  }

  @Test
  void aClauseThatNeedsWhatDidNotHappenIsNotChosen() {
    assertThat(blocks(report("facts: {网上信访: 485件, 中心组学习: 0次}"), "measures"))
        .containsExactly("信访一(网访)");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void itIsWhenItSaysSoInWordsOrWhenTheDataAsksForIt() {
    report("facts: {网上信访: 485件, 中心组学习: 0次}\ntopics: [理论]");
    assertThat(places(found)).containsExactly("W-FACT-ZERO 4:28+2");

    clauses.with(
        "理论", List.of("理论的标题"), List.of(), Map.of("中心组学习", "12次"), Map.of(), Set.of("中心组学习"));
    assertThat(blocks(report("facts: {中心组学习: 0次}"), "measures")).containsExactly("理论的标题(理论)");
  }

  @Test
  void aGroupWithoutHeadingsHasNone() {
    assertThat(blocks(report("facts: {网上信访: 485件}"), "problems").get(0)).startsWith("(");
  }

  @Test
  void eachPartStandsUnderItsOwnHeading() {
    assertThat(blocks(report("facts: {网上信访: 485件}"), "plans"))
        .hasSize(2)
        .allMatch(block -> block.matches("(安排·.)的标题\\(\\1\\)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts: {网上信访: 485件}", "facts: {网上信访: 485件, 丁数: 3件}"})
  void shortcomingsCausesAndPlansAnswerOneAnother(String facts) {
    for (int i = 0; i < 12; i++) {
      Report report = report("某" + i + "局", facts);
      List<Block> problems =
          report.sections().stream()
              .filter(s -> s.id().equals("problems"))
              .toList()
              .get(0)
              .blocks();
      List<String> shortcomings = subjects(problems.get(0).clauses().stream());
      assertThat(shortcomings).hasSize(2).isSorted();
      assertThat(subjects(problems.get(1).clauses().stream())).isEqualTo(shortcomings);
      assertThat(
              subjects(
                  report.sections().stream()
                      .filter(s -> s.id().equals("plans"))
                      .flatMap(s -> s.blocks().stream())
                      .flatMap(b -> b.clauses().stream())))
          .isEqualTo(shortcomings);
    }
  }

  private static List<String> subjects(Stream<ClauseUse> uses) {
    List<String> order = List.of("甲", "乙", "丙", "丁");
    return uses.map(use -> "" + order.indexOf(use.name().substring(3))).toList();
  }

  @Test
  void topicsRestrictOnlyTheSectionsThatTheyName() {
    Report report = report("topics: [理论, 议题]\nfacts: {网上信访: 485件, 中心组学习: 12次, 议题学习: 9次}");

    assertThat(blocks(report, "measures")).hasSize(1);
    assertThat(blocks(report, "measures").get(0)).endsWith("(理论 议题)"); // as they are asked for
    assertThat(blocks(report, "plans")).hasSize(2);
    assertThat(places(found)).isEmpty();
  }

  @Test
  void topicsAreNotLimited() {
    Report report = report("topics: [不足·甲, 不足·乙, 不足·丙]\nfacts: {}");

    assertThat(blocks(report, "problems")).containsExactly("(不足·甲 不足·乙 不足·丙)");
  }

  @Test
  void ownTextStandsAndClausesFillTheRest() {
    Report report =
        report("topics:\nfacts: {网上信访: 485件}\npreamble: 开头。\nsections: {problems: 自己的话。}");

    assertThat(report.opening()).isEmpty();
    assertThat(blocks(report, "problems")).containsExactly("()");
    assertThat(blocks(report, "measures")).containsExactly("信访一(网访)");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void withoutTopicsSectionsAreNotFilled() {
    Report report = report("facts: {网上信访: 485件}\nsections: {measures: 甲。, problems: 乙。}");

    assertThat(blocks(report, "plans")).isEmpty();
    assertThat(report.opening()).isEmpty();
    assertThat(places(found)).containsExactly("W-SECTION-EMPTY 5:1+8");
    assertThat(only(found).hint()).isEqualTo("topics");
  }

  @Test
  void anEmptySectionSaysWhichFactsItsClausesWant() {
    Report report = report("facts: {旁的: 3件}\npreamble: 开头。");

    assertThat(blocks(report, "measures")).isEmpty();
    assertThat(places(found)).containsExactly("W-SECTION-EMPTY 0:0+0");
    assertThat(only(found).hint()).isEqualTo("facts");
    assertThat(only(found).arguments()).containsExactly("measures", "议题学习: 12次、网上信访: 485件");
  }

  @Test
  void whatASectionPlacesItselfIsNotPlacedAgain() {
    Report report =
        report(
            "topics:\nfacts: {网上信访: 485件, 中心组学习: 12次, 议题学习: 9次}\n"
                + "sections:\n  other:\n  - heading: 甲\n    items:\n"
                + "    - heading: 乙\n      topics: [理论]\n  - topic: 不足·甲\n");

    assertThat(blocks(report, "measures")).containsExactly("议题的标题(议题)", "信访一(网访)");
    assertThat(blocks(report, "problems").get(0)).doesNotContain("不足·甲");
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics: [理论, 议题, 理论]|W-DATA-TOPIC-TWICE 5:18+2",
        "topics: [理论]\\nsections: {problems: [{topic: 理论}]}|W-DATA-TOPIC-TWICE 5:10+2",
        "sections: {plans: [{topic: 理论}], problems: 乙。, measures: [{topic: 理论}]}"
            + "|W-DATA-TOPIC-TWICE 5:67+2",
      })
  void warnsOfAClauseThatIsAskedForTwice(String line, String place) {
    report("facts: {中心组学习: 12次, 议题学习: 9次}\n" + line.replace("\\n", "\n"));

    assertThat(places(found)).containsExactly(place);
    assertThat(only(found).arguments()).containsExactly("理论");
    assertThat(only(found).related()).hasSize(1);
  }

  @Test
  void refusesATopicThatNoGroupOfTheOutlineHas() {
    report("facts: {网上信访: 485件}\ntopics: [网访, 省外]");

    assertThat(places(found)).containsExactly("E-DATA-TOPIC-PLACE 5:14+2");
  }

  @Test
  void aTopicWhoseGroupTheOutlineLeavesOutIsHomelessToo() {
    report("facts: {网上信访: 485件, 中心组学习: 12次}\ntopics: [网访]\nsettings: {outline: {measures: [学习]}}");

    assertThat(places(found)).containsExactly("E-DATA-TOPIC-PLACE 5:10+2");
  }

  @Test
  void refusesATopicThatIsNotThere() {
    report("facts: {网上信访: 485件}\ntopics: [网访, 网仿]");

    assertThat(places(found)).containsExactly("E-DATA-TOPIC 5:14+2");
    assertThat(only(found).arguments()).containsExactly("网仿", "网访");
  }

  @Test
  void oneTopicIsAListToo() {
    report("facts: {网上信访: 485件}\ntopics: 网访");

    assertThat(places(found)).containsExactly("E-DATA-NOT-LIST 5:9+2");
    assertThat(only(found).hint()).isEqualTo("items");
    assertThat(only(found).arguments()).containsExactly("网访");
  }

  @Test
  void severalInOneTextAreShownAsAList() {
    report("facts: {网上信访: 485件}\ntopics: 网访、理论， 学习");

    assertThat(only(found).arguments()).containsExactly("网访, 理论, 学习");
  }

  @Test
  void aSentenceIsNoList() {
    report("facts: {网上信访: 485件}\ntopics: 网访，理论。");

    assertThat(only(found).hint()).isEqualTo("text");
  }

  @Test
  void asksForTheFactsOfATopic() {
    report("facts: {网上信访: 485件}\ntopics: [网访, 理论]");

    assertThat(places(found)).containsExactly("E-TOPIC-FACTS 5:14+2");
  }

  @Test
  void aSectionThatTheOrderLeavesOutFollowsWhenATopicAsksForIt() {
    Report report =
        report("facts: {网上信访: 485件}\ntopics: [安排·甲]\nsettings: {order: [measures, problems]}");

    assertThat(report.sections()).extracting(Section::id).endsWith("plans");
    assertThat(blocks(report, "plans")).containsExactly("安排·甲的标题(安排·甲)");
  }

  @Test
  void refusesAnUnknownGroupWithTheNearest() {
    report("facts: {中心组学习: 12次}\nsettings: {outline: {measures: [学习, 信仿]}}");

    assertThat(places(found)).containsExactly("E-SETTING-GROUP 5:37+2");
    assertThat(only(found).arguments()).containsExactly("信仿", "信访");
    assertThat(only(found).hint()).isEqualTo("near");
  }

  @Test
  void refusesAnUnknownGroupWithoutOneThatIsNear() {
    report("facts: {网上信访: 485件}\nsettings: {outline: {measures: [信访, 财政预算]}}");

    assertThat(places(found)).containsExactly("E-SETTING-GROUP 5:37+4");
    assertThat(only(found).hint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "信访: {form: point}|E-SETTING-FORM 5:32+5",
        "信访: {at_most: 三}|E-SETTING-NUMBER 5:35+1",
        "信访: {at_most: '0'}|E-SETTING-NUMBER 5:35+3",
        "信访: {at_most: 1000}|E-SETTING-NUMBER 5:35+4",
        "信访: {topics: [网访, 网仿]}|E-DATA-TOPIC 5:39+2"
      })
  void refusesMistakesInAGroup(String group, String place) {
    report("facts: {网上信访: 485件}\nsettings: {groups: {" + group + "}}");

    assertThat(places(found)).containsExactly(place);
  }

  @Test
  void aGroupThatNoReportUsesMayNameWhatIsNotThere() {
    report(
        "sections: {measures: 甲。, problems: 乙。, plans: 丙。}\n"
            + "settings: {groups: {信访: {topics: [丙]}}}");

    assertThat(places(found)).isEmpty();
  }

  @Test
  void whatIsWrongWithAClauseIsSaidWhereItIsUsed() {
    clauses.withBroken("网访");
    report("facts: {网上信访: 485件, 中心组学习: 1次}");

    assertThat(places(found)).containsExactly("E-TPL-CLAUSE-HEADER 0:0+0");
  }

  @Test
  void chosenClausesStandAtTheirPlaceAmongOwnParagraphs() {
    Report report =
        report(
            "facts: {网上信访: 485件, 中心组学习: 12次, 议题学习: 9次}\n"
                + "sections:\n  measures:\n  - 前面。\n  - topics: auto\n"
                + "  - heading: 后面\n    text: 正文。\n");

    assertThat(blocks(report, "measures").get(0)).isEqualTo("()");
    assertThat(blocks(report, "measures").get(1)).matches("学习[一二]\\(议题 理论\\)");
    assertThat(blocks(report, "measures").subList(2, 4)).containsExactly("信访一(网访)", "后面()");
    assertThat(blocks(report, "measures")).hasSize(4);
    assertThat(blocks(report, "plans")).hasSize(2); // as with "topics:"
    assertThat(names(report.opening())).isEqualTo("(开头)");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void whatStandsBesideTheChosenClausesIsNotChosenAgain() {
    Report report =
        report(
            "facts: {网上信访: 485件, 中心组学习: 12次}\n"
                + "sections: {measures: [{topic: 网访}, {topics: auto}]}");

    assertThat(blocks(report, "measures")).containsExactly("网访的标题(网访)", "理论的标题(理论)");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void whereNothingCanBeChosenTheSectionIsEmpty() {
    Report report = report("facts: {旁的: 3件}\nsections: {measures: [{topics: auto}]}");

    assertThat(blocks(report, "measures")).isEmpty();
    assertThat(places(found)).containsExactly("W-SECTION-EMPTY 5:1+8");
    assertThat(only(found).hint()).isEqualTo("facts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sections: {measures: [{topics: auto, heading: 甲}]}|E-DATA-TOPIC-AUTO 5:38+7|beside",
        "sections: {measures: [{text: 乙。, topics: auto}]}|E-DATA-TOPIC-AUTO 5:24+4|beside",
        "sections: {measures: [{topics: auto}, {topics: auto}]}|E-DATA-TOPIC-AUTO 5:48+4|twice",
        "sections: {measures: [{heading: 甲, items: [{heading: 乙, topics: auto}]}]}"
            + "|E-DATA-TOPIC-AUTO 5:65+4|place",
        "attachments: [{title: 附件, content: [{topics: auto}]}]|E-DATA-TOPIC-AUTO 5:46+4|place",
      })
  void theirPlaceIsOneItemOfASection(String line, String place, String hint) {
    report("facts: {网上信访: 485件}\n" + line);

    assertThat(places(found)).contains(place);
    assertThat(found.sorted())
        .filteredOn(each -> each.code().equals("E-DATA-TOPIC-AUTO"))
        .singleElement()
        .satisfies(each -> assertThat(each.hint()).isEqualTo(hint));
  }

  @Test
  void clausesWithoutHeadingAboveThemStandEachUnderTheirOwn() {
    String facts = "facts: {网上信访: 485件, 中心组学习: 12次, 学法考试: 98%}\n";
    assertThat(blocks(report(facts + "sections: {measures: [{topics: [网访, 理论, 考法]}]}"), "measures"))
        .containsExactly("网访的标题(网访)", "理论的标题(理论)", "(考法)");
    String text = "sections: {measures: [{text: 甲。, topics: [网访, 理论]}]}";
    assertThat(blocks(report(facts + text), "measures"))
        .containsExactly("()", "网访的标题(网访)", "理论的标题(理论)");
    String table = "{caption: 表, columns: [甲, 乙], rows: [[丙, 丁]]}";
    String tabled = "sections: {measures: [{topics: [网访], table: " + table + "}]}";
    assertThat(blocks(report(facts + tabled), "measures")).containsExactly("网访的标题(网访)", "()");
    String headed = "sections: {measures: [{heading: 甲, topics: [网访, 理论]}]}";
    assertThat(blocks(report(facts + headed), "measures")).containsExactly("甲(网访 理论)");
  }
}
