package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void aHanCharacterIsTwoWide() {
    assertThat(Columns.of(List.of(List.of("中", "1"), List.of("abc", "2"))))
        .containsExactly("中   1", "abc  2");
  }

  @Test
  void longTextsGoOnBelow() {
    List<List<String>> rows = List.of(List.of("甲乙丙丁戊己", "字".repeat(60)), List.of("甲", "一\n二"));
    List<String> lines = Columns.of("  ", 10, rows);
    assertThat(lines)
        .containsExactly(
            "  甲乙丙丁戊  " + "字".repeat(43),
            "  己          " + "字".repeat(17),
            "  甲          一",
            "              二");
    assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= Columns.WIDTH);
  }

  @Test
  void linesEndAtMarksAndDoNotBeginWithThem() {
    assertThat(Columns.wrapped("一二三、四五六", 10)).containsExactly("一二三、", "四五六");
    assertThat(Columns.wrapped("一二三四五，六七", 10)).containsExactly("一二三四", "五，六七");
    assertThat(Columns.wrapped("一二三四五", 1)).hasSize(5);
    assertThat(Columns.wrapped("，，，", 2)).containsExactly("，", "，", "，");
  }
}
