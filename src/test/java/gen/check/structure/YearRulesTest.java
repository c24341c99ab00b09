package gen.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于2024年度法治政府建设情况的报告 | 2024",
        "2026年法治政府建设年度报告 | 2026",
        "关于${next_year}年工作情况的报告 | ${next_year}",
        "关于二〇二四年度工作情况的报告 | 二〇二四",
        "2024年工作总结和2026年工作计划 | 2024"
      })
  void anotherYearInTheTitle(String title, String marked) {
    assertThat(title(title)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于2025年度法治政府建设情况的报告",
        "2025年工作总结和2026年工作计划",
        "2021—2025年工作总结",
        "法治政府建设情况的报告",
        "关于${year}年工作情况的报告"
      })
  void theYearOfTheTitle(String title) {
    assertThat(title(title)).isEmpty();
  }

  private static List<String> title(String title) {
    return Annual.marked(
        Annual.findings(new TitleYear(), 2025, "settings:\n  title: " + title + "\n"));
  }

  @Test
  void thePlaceOfAYearInTheTitle() {
    assertThat(Annual.places(new TitleYear(), "settings:\n  title: 关于2024年的报告\n"))
        .containsExactly("C-YEAR-TITLE 5:12+4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plans | 2025年推进法治政府建设的主要安排 | 2025",
        "plans | 2024年工作思路 | 2024",
        "plans | 上一年度主要安排 | 上一年度",
        "measures | 2024年主要举措和成效 | 2024",
        "problems | 2026年存在的不足和原因 | 2026",
        "leadership | ${next_year}年履行职责情况 | ${next_year}",
        "measures | 下一年度主要举措 | 下一年度"
      })
  void anotherYearInAHeading(String section, String heading, String marked) {
    assertThat(heading(section, heading)).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plans | 2026年推进法治政府建设的主要安排",
        "plans | 巩固2025年成果，谋划2026年工作",
        "plans | 下一年度主要安排",
        "plans | “十五五”时期（2026—2030年）工作安排",
        "measures | 2025年度主要举措和成效",
        "measures | 上一年度主要举措和成效",
        "leadership | 第一责任人职责",
        "other | 2024年遗留事项"
      })
  void theYearOfAHeading(String section, String heading) {
    assertThat(heading(section, heading)).isEmpty();
  }

  private static List<String> heading(String section, String heading) {
    String body =
        """
        settings:
          headings:
            %s: %s
        sections:
          %1$s: 甲。
        """
            .formatted(section, heading);
    return Annual.marked(Annual.findings(new HeadingYear(), 2025, body));
  }

  @Test
  void thePlaceOfAYearInAHeading() {
    String body = "settings:\n  headings:\n    plans: 2025年安排\nsections:\n  plans: 甲。\n";
    assertThat(Annual.places(new HeadingYear(), body))
        .containsExactly("C-YEAR-HEADING 6:12+4 plans");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年，全区深入推进法治建设。 | 2024",
        "2024年我局深入推进法治建设。 | 2024",
        "在区委领导下，成效明显。2026年度，任务完成。 | 2026",
        "现将2024年法治政府建设情况报告如下： | 2024",
        "2025年，我局按照《2024年全县法治政府建设工作要点》要求开展工作。 | 2024"
      })
  void anotherYearInTheOpening(String text, String marked) {
    assertThat(opening(text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年，全区深入推进法治建设。",
        "2018年机构改革以来，我局认真履职。",
        "2021年以来，我局连续四年获得优秀。",
        "现将2025年工作情况和2026年工作安排报告如下：",
        "按照《法治政府建设实施纲要（2021—2025年）》和《2025年工作要点》要求，",
        "现将2021—2025年工作情况报告如下："
      })
  void theYearOfTheOpening(String text) {
    assertThat(opening(text)).isEmpty();
  }

  private static List<String> opening(String text) {
    return Annual.marked(Annual.findings(new OpeningYear(), 2025, "preamble: |\n  " + text + "\n"));
  }

  @Test
  void thePlaceOfAYearInTheOpening() {
    assertThat(Annual.places(new OpeningYear(), "preamble: |\n  2024年，甲。\n"))
        .containsExactly("C-YEAR-OPENING 5:3+4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年全年召开会议3次。 | 2024",
        "2024年，全年召开会议3次。 | 2024",
        "抓好学习。2024年度，累计培训60人。 | 2024",
        "2026年累计培训60人。 | 2026",
        "2024年共计培训60人。 | 2024"
      })
  void aSumOfAnotherYear(String text, String marked) {
    assertThat(Annual.marked(new RunningYear(), "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年全年召开会议3次。",
        "2024年全年受理500件，2025年全年受理600件。",
        "2024年度考核获得优秀。",
        "2024年全年受理500件，今年同比下降5%。",
        "2022年，区政府出台办法，全年落实。",
        "巩固2024年全年工作成果。"
      })
  void sumsOfTheYear(String text) {
    assertThat(Annual.marked(new RunningYear(), "measures", text)).isEmpty();
    assertThat(Annual.marked(new RunningYear(), "plans", "2024年全年召开会议3次。")).isEmpty();
  }

  @Test
  void thePlaceOfASum() {
    assertThat(Annual.places(new RunningYear(), "sections:\n  measures: 2024年全年3次。\n"))
        .containsExactly("C-YEAR-TEXT 5:13+4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "力争到2025年底全面完成。 | 2025",
        "到2025年，基本建成法治政府。 | 2025",
        "确保2024年底前整改到位。 | 2024",
        "计划于2025年6月开展培训。 | 2025",
        "2025年，我局将加强学习。 | 2025",
        "抓好学习。2025年，全局上下继续加强宣传。 | 2025"
      })
  void plansForAYearThatIsOver(String text, String marked) {
    assertThat(Annual.marked(new PlannedYear(), "plans", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "巩固2025年工作成果。",
        "力争到2026年底全面完成。",
        "在2025年工作的基础上，继续加强学习。",
        "2025年，我局成效明显。2026年，我局将加强学习。",
        "2026年，我局将加强学习。",
        "确保在2025年达到的水平基础上再提高。",
        "到2035年，基本建成法治政府。",
        "落实《2025年工作要点》未完成事项。"
      })
  void plansForAYearToCome(String text) {
    assertThat(Annual.marked(new PlannedYear(), "plans", text)).isEmpty();
    assertThat(Annual.marked(new PlannedYear(), "measures", "力争到2025年底全面完成。")).isEmpty();
  }

  @Test
  void thePlaceOfAPlan() {
    assertThat(Annual.places(new PlannedYear(), "sections:\n  plans: 力争到2025年底完成。\n"))
        .containsExactly("C-YEAR-PLAN 5:13+4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在《信访工作条例》实施两周年之际， | 两周年",
        "在《信访工作条例》颁布施行四周年之际， | 四周年",
        "开展《信访工作条例》施行2周年宣传。 | 2周年",
        "在《民法典》颁布四周年之际， | 四周年",
        "在《中华人民共和国民法典》实施五周年之际， | 五周年",
        "以信访工作条例实施一周年为契机， | 一周年"
      })
  void anotherAnniversary(String text, String marked) {
    assertThat(Annual.marked(new Anniversary(), "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 | 在《信访工作条例》实施一周年之际，",
        "2024 | 在《信访工作条例》施行两周年之际，",
        "2024 | 在《信访工作条例》施行2周年之际，",
        "2025 | 在《信访工作条例》实施三周年之际，",
        "2026 | 在《信访工作条例》实施四周年之际，",
        "2025 | 在《民法典》颁布五周年、实施四周年之际，",
        "2025 | 在新修订的《信访工作条例》施行一周年之际，",
        "2025 | 2023年《信访工作条例》实施一周年以来，",
        "2025 | 在《某某县信访办法》实施十周年之际，",
        "2025 | 抓住《信访工作条例》实施周年的节点，"
      })
  void theAnniversary(int year, String text) {
    assertThat(Annual.marked(new Anniversary(), year, "measures", text)).isEmpty();
  }

  @Test
  void theNextAnniversaryBelongsToThePlans() {
    String text = "在《信访工作条例》实施四周年之际，";
    assertThat(Annual.marked(new Anniversary(), "plans", text)).isEmpty();
    assertThat(Annual.marked(new Anniversary(), "plans", text.replace('四', '五')))
        .containsExactly("五周年");
    String body = "sections:\n  measures: 在《信访工作条例》实施五周年之际，\n";
    assertThat(Annual.places(new Anniversary(), body)).containsExactly("C-YEAR-ANNIVERSARY 5:24+3");
    assertThat(Annual.findings(new Anniversary(), 2025, body).get(0).arguments())
        .isEqualTo(List.of("五周年", "信访工作条例", "2022", "三周年"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "落实《法治政府建设实施纲要（2022—2025年）》。 | 2022—2025年",
        "落实《法治政府建设实施纲要（2021-2026年）》。 | 2021-2026年",
        "印发《中共中央 国务院印发〈法治政府建设实施纲要（2020—2025年）〉的通知》。 | 2020—2025年",
        "落实《法治社会建设实施纲要（2021—2025年）》。 | 2021—2025年",
        "落实《关于开展法治宣传教育的第八个五年规划（2020—2025年）》。 | 2020—2025年"
      })
  void otherYearsOfAProgramme(String text, String marked) {
    assertThat(Annual.marked(new ProgrammeYears(), "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "落实《法治政府建设实施纲要（2021—2025年）》。",
        "落实《法治政府建设实施纲要(2021-2025)》。",
        "落实《法治政府建设实施纲要（2015—2020年）》。",
        "落实《法治社会建设实施纲要（2020—2025年）》。",
        "落实《某县法治政府建设实施纲要（2022—2025年）》。",
        "落实《法治政府建设实施纲要（2026—2030年）》。"
      })
  void theYearsOfAProgramme(String text) {
    assertThat(Annual.marked(new ProgrammeYears(), "measures", text)).isEmpty();
  }

  @Test
  void thePlaceOfTheYears() {
    String body = "sections:\n  measures: 《法治政府建设实施纲要（2022—2025年）》。\n";
    assertThat(Annual.places(new ProgrammeYears(), body)).containsExactly("C-YEAR-PERIOD 5:25+10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 | 深入实施“七五”普法规划。 | “七五”普法规划",
        "2027 | 深入实施“八五”普法规划。 | “八五”普法规划",
        "2024 | 全面落实“九五”普法规划。 | “九五”普法规划",
        "2026 | 认真落实“十四五”规划。 | “十四五”规划",
        "2026 | 贯彻《法治政府建设实施纲要（2021—2025年）》。 | 法治政府建设实施纲要",
        "2023 | 按照《法治政府建设实施纲要（2015—2020年）》要求， | 法治政府建设实施纲要"
      })
  void aProgrammeInAYearNotItsOwn(int year, String text, String marked) {
    assertThat(Annual.marked(new ProgrammeOver(), year, "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | measures | 深入实施“八五”普法规划。",
        "2026 | measures | 圆满完成“八五”普法总结验收，推进“八五”普法收官。",
        "2025 | measures | 推进“九五”普法规划编制。",
        "2025 | plans | 启动实施“九五”普法规划。",
        "2025 | plans | 全面落实“九五”普法规划。",
        "2025 | plans | 贯彻《法治政府建设实施纲要（2021—2025年）》。",
        "2026 | measures | 完成《法治政府建设实施纲要（2021—2025年）》落实情况评估。",
        "2026 | measures | “十四五”规划以来，成效明显。"
      })
  void aProgrammeInItsTime(int year, String section, String text) {
    assertThat(Annual.marked(new ProgrammeOver(), year, section, text)).isEmpty();
  }

  @Test
  void whetherAProgrammeIsOverOrEarly() {
    assertThat(Annual.places(new ProgrammeOver(), "sections:\n  measures: 落实“七五”普法规划。\n"))
        .containsExactly("C-YEAR-OVER 5:15+8 over");
    assertThat(Annual.places(new ProgrammeOver(), "sections:\n  measures: 落实“九五”普法规划。\n"))
        .containsExactly("C-YEAR-OVER 5:15+8 early");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年是“十四五”开局之年。 | “十四五”开局之年",
        "2025年是“十五五”规划的开局之年。 | “十五五”规划的开局之年",
        "2024年是“十四五”规划收官之年。 | “十四五”规划收官之年",
        "今年是“十四五”开局之年。 | “十四五”开局之年",
        "2024年是全面推进“八五”普法收官之年。 | “八五”普法收官之年"
      })
  void aYearThatIsNotTheFirstOrTheLast(String text, String marked) {
    assertThat(Annual.marked(new ProgrammeStage(), "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年是“十四五”规划收官之年，也是“十五五”规划谋划之年。",
        "2026年是“十五五”开局之年。",
        "2021年是“十四五”开局之年。",
        "今年是“十四五”收官之年。",
        "为“十五五”开局之年打下基础。",
        "2025年是“八五”普法收官之年。"
      })
  void theFirstAndTheLastYear(String text) {
    assertThat(Annual.marked(new ProgrammeStage(), "measures", text)).isEmpty();
  }

  @Test
  void thePlaceOfAStage() {
    String body = "sections:\n  measures: 2025年是“十四五”开局之年。\n";
    assertThat(Annual.places(new ProgrammeStage(), body)).containsExactly("C-YEAR-STAGE 5:19+9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "于2月30日召开会议。 | 2月30日",
        "2025年2月29日召开会议。 | 2月29日",
        "于13月1日召开会议。 | 13月1日",
        "2025年13月完成。 | 13月",
        "6月31日前完成。 | 6月31日",
        "5月0日前完成。 | 5月0日"
      })
  void noSuchDay(String text, String marked) {
    assertThat(Annual.marked(new NoSuchDay(), "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "于2月28日召开会议。",
        "2024年2月29日召开会议。",
        "2024年1月15日至2月29日开展活动。",
        "历时13个月，12月31日完成。",
        "第12.4期，2025年12月完成。",
        "对18月龄儿童免费。"
      })
  void daysOfTheCalendar(String text) {
    assertThat(Annual.marked(new NoSuchDay(), "measures", text)).isEmpty();
  }

  @Test
  void noSuchDayIsAnError() {
    String body = "sections:\n  measures: 于2月30日召开会议。\n";
    assertThat(Annual.places(new NoSuchDay(), body)).containsExactly("C-YEAR-DATE 5:14+5");
    assertThat(Annual.findings(new NoSuchDay(), 2025, body).get(0).severity())
        .isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "制定规划（2025—2021年）。 | 2025—2021年",
        "2025年至2023年，共办理3件。 | 2025年至2023年",
        "2025-2024学年度。 | 2025-2024学年",
        "2030～2026年的安排。 | 2030～2026年",
        "2025年—2022年的数据。 | 2025年—2022年"
      })
  void yearsBackwards(String text, String marked) {
    assertThat(Annual.marked(new ReversedYears(), "measures", text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "制定规划（2021—2025年）。",
        "2024年至2025年，共办理3件。",
        "2024-2025学年度。",
        "湖信〔2025〕2021号。",
        "2025年到任，2021年入职。"
      })
  void yearsForwards(String text) {
    assertThat(Annual.marked(new ReversedYears(), "measures", text)).isEmpty();
  }

  @Test
  void thePlaceOfASpan() {
    assertThat(Annual.places(new ReversedYears(), "sections:\n  measures: 甲（2025—2021年）。\n"))
        .containsExactly("C-YEAR-REVERSED 5:15+10");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12, early",
    "2024-12-30, early",
    "2025-11-30, early",
    "2027-01-20, late",
    "2062-01-20, late"
  })
  void aDateThatCannotBeTheDocuments(String date, String hint) {
    assertThat(Annual.places(new DocumentDate(), "date: " + date + "\n"))
        .containsExactly("C-YEAR-ISSUED 4:7+10 " + hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-25", "2026-01-05", "2026-02-28", "2026-12-31", "2026年3月1日"})
  void aDateOfTheDocument(String date) {
    assertThat(Annual.places(new DocumentDate(), "date: " + date + "\n")).isEmpty();
  }

  @Test
  void itIsNotPrintedBeforeItsDate() {
    String body = "date: 2026-02-12\nsettings:\n  print_date: ";
    assertThat(Annual.places(new DocumentDate(), body + "2026-02-11\n"))
        .containsExactly("C-YEAR-ISSUED 6:15+10 printed");
    assertThat(Annual.places(new DocumentDate(), body + "2026-02-12\n")).isEmpty();
    assertThat(Annual.places(new DocumentDate(), body + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"湖信〔2025〕3号", "湖信〔${year}〕3号", "湖信〔2027〕3号", "〔2024〕3号", "湖信〔2016〕3号"})
  void aNumberOfAnotherYear(String number) {
    String body = "date: 2026-02-12\nsettings:\n  document_number: " + number + "\n";
    assertThat(Annual.places(new DocumentNumber(), body))
        .containsExactly("C-YEAR-NUMBER 6:20+" + number.length());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-12, 湖信〔2026〕3号",
    "2026-02-12, 湖信〔${next_year}〕3号",
    "2026-01-05, 湖信〔2025〕91号",
    "2025-12-30, 湖信〔2026〕1号",
    "2026-02-12, 湖信3号"
  })
  void aNumberOfTheYear(String date, String number) {
    String body = "date: " + date + "\nsettings:\n  document_number: " + number + "\n";
    assertThat(Annual.places(new DocumentNumber(), body)).isEmpty();
  }
}
