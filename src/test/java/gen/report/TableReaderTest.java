package gen.report;

import static gen.report.Written.places;
import static gen.report.Written.report;
import static gen.report.Written.value;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
  private final Diagnostics found = new Diagnostics();

  private Table read(String yaml) {
    return new BlockReader(found)
        .read(value("s:\n- table:\n" + yaml.indent(4))).stream()
            .findFirst()
            .flatMap(Block::table)
            .orElse(null);
  }

  @Test
  void rowsAreTextsWithBarsOrLists() {
    Table table =
        read(
            """
            caption: 表
            columns: 指标 | 2024年 ｜${year}年
            rows:
              - 来信 |${facts.甲}| 1封、${facts.乙}
              -
                - 来访
                - '${facts.甲}'
                - —
            note: 注
            """);

    assertThat(places(found)).isEmpty();
    assertThat(table.columns()).hasToString("[指标, 2024年, ${year}年]");
    assertThat(table.rows()).hasToString("[[来信, ${facts.甲}, 1封、${facts.乙}], [来访, ${facts.甲}, —]]");
    assertThat(table.caption().orElseThrow()).hasToString("表");
    assertThat(table.note().orElseThrow()).hasToString("注");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "columns: 甲 | 乙; E-DATA-MISSING-KEY 2:3+5",
        "rows: [a]; E-DATA-MISSING-KEY 2:3+5",
        "columns: 甲/rows: [a]; E-TABLE-COLUMNS 3:5+7",
        "columns: 甲 | 乙/rows: []; E-TABLE-EMPTY 4:5+4",
        "columns: 甲 | 乙/rows:/- 丙 | 丁 | 戊; E-TABLE-ROW 5:7+9",
        "columns: 甲 | 乙/rows:/- 丙; E-TABLE-ROW 5:7+1",
        "columns: 甲 | 乙/rows:/- 丙 |; E-TABLE-CELL 5:9+1",
        "columns: 甲 | 乙/rows:/- ['', 丁]; E-TABLE-CELL 5:8+2",
        "columns: 甲 | 乙/rows:/- 丙: 丁; E-TABLE-CELLS 5:7+1",
        "columns: 甲 | 乙/rows: 丙 | 丁; E-DATA-NOT-LIST 4:11+5",
        "columns: 甲 | 乙/row:/- 丙 | 丁; E-DATA-UNKNOWN-KEY 4:5+3"
      })
  void refusesWithItsPlace(String yaml, String place) {
    assertThat(read(yaml.replace('/', '\n'))).isNull();
    assertThat(places(found)).contains(place);
  }

  @Test
  void factsThatDoNotExistAreReportedAsElsewhere() {
    report(
        """
        facts: {甲: 1件}
        sections:
          measures:
            - table:
                columns: 指标 | 数
                rows:
                  - 来信 | ${facts.乙}
        """,
        found);

    assertThat(places(found)).contains("E-FACT-UNKNOWN 10:18+10");
  }

  @ParameterizedTest
  @CsvSource({"4, NORMAL", "7, NORMAL", "8, SMALL", "9, SMALLER", "10, ''"})
  void typeShrinksUntilTheColumnsFit(int columns, String size) {
    Table table =
        read(
            "columns: 指标"
                + " | 一二三四年".repeat(columns)
                + "\nrows:\n  - 来信"
                + " | 123456件".repeat(columns));

    assertThat(TableSize.of(table, java.util.Map.of()).map(Enum::name).orElse("")).isEqualTo(size);
  }

  @Test
  void aTableWiderThanThePageIsAnError() {
    report(
        "sections:\n  measures:\n    - table:\n        columns: 甲"
            + " | 乙".repeat(20)
            + "\n        rows:\n          - 丙"
            + " | 1234567件".repeat(20),
        found);

    assertThat(places(found)).contains("E-TABLE-WIDE 6:7+5");
  }
}
