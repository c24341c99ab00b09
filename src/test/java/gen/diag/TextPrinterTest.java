package gen.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private final TextPrinter printer = new TextPrinter(Messages.in("zh"), false);

  private static Diagnostic colon(Source source, int offset) {
    return Diagnostic.error("E-YAML-COLON", source.span(offset, 1), "年度");
  }

  @Test
  void theCaretStandsUnderTheChineseCharacter() {
    Source source = new Source("inputs/某局.yaml", "a: 1\n年度：2025\n");
    assertThat(printer.print(colon(source, 7)))
        .isEqualTo(
            """
            inputs/某局.yaml:2:3: error[E-YAML-COLON]: “年度”后面的冒号是全角的
               2 | 年度：2025
                 |     ^^
               提示：改成半角冒号，后面加一个空格：年度: ……
            """);
  }

  @Test
  void aRareCharacterIsOneColumnOfTheFileAndTwoOfTheTerminal() {
    Source source = new Source("f", "𠮷𠮷：1");
    List<String> lines = printer.print(colon(source, 4)).lines().toList();
    assertThat(lines.get(0)).startsWith("f:1:3: ");
    assertThat(lines.get(2)).isEqualTo("     |     ^^");
  }

  @Test
  void aLongLineIsClippedAroundThePlace() {
    String text = "前".repeat(500) + "：" + "后".repeat(500);
    List<String> lines = printer.print(colon(new Source("f", text), 500)).lines().toList();
    String shown = lines.get(1);
    assertThat(shown).contains("…前").endsWith("后…");
    assertThat(DisplayWidth.of(shown)).isLessThan(120);
    int before = DisplayWidth.of(shown.substring(0, shown.indexOf('：')));
    assertThat(lines.get(2)).hasSize(before + 2).endsWith(" ^^");
    assertThat(colon(new Source("f", text), 500).span().column()).isEqualTo(501);
  }

  @Test
  void tabsAndControlsTakeOneVisibleColumn() {
    Source source = new Source("f", "\t\u001b[2J：1");
    List<String> lines = printer.print(colon(source, 5)).lines().toList();
    assertThat(lines.get(1)).isEqualTo("   1 |  \uFFFD[2J：1");
    assertThat(lines.get(2)).isEqualTo("     |      ^^");
  }

  @Test
  void thePlaceOfADuplicateIsFollowedByThatOfTheFirst() {
    Source source = new Source("f", "a: 1\na: 2");
    Diagnostic duplicate =
        Diagnostic.error("E-YAML-DUPLICATE", source.span(5, 1), "a")
            .related("first", source.span(0, 1));
    assertThat(printer.print(duplicate))
        .contains("f:2:1: error[E-YAML-DUPLICATE]")
        .contains("   f:1:1: 第一次写在这里\n   1 | a: 1\n     | ^\n");
  }

  @Test
  void theEndOfALineAndAWholeFileCanBeShown() {
    Source source = new Source("f", "年");
    assertThat(printer.print(colon(source, 1))).contains("   1 | 年\n     |   ^\n");
    Diagnostic missing = Diagnostic.error("E-FILE-MISSING", source.whole());
    assertThat(printer.print(missing)).isEqualTo("f: error[E-FILE-MISSING]: 没有这个文件\n");
  }
}
