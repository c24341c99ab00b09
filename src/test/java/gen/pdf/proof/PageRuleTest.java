package gen.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRuleTest {
  @ParameterizedTest
  @CsvSource({
    "GRID-TOP, E-PAGE-GRID",
    "FACE-H2, E-PAGE-FACE",
    "TITLE-CENTRED, E-PAGE-TITLE",
    "LINE-INDENT, E-PAGE-LINE",
    "LINE-STRETCH, W-PAGE-LINE",
    "NUMBER-SIDE, E-PAGE-NUMBER",
    "PLACE-SEALED, E-PAGE-PLACE",
    "TEXT-FACTS, E-PAGE-TEXT",
    "TAG-HEADINGS, E-PAGE-TAG",
    "FILE-LANGUAGE, E-PAGE-FILE"
  })
  void eachFamilyHasItsCode(String id, String code) {
    PageRule rule =
        Arrays.stream(PageRule.values()).filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    assertThat(rule.code()).isEqualTo(code);
    assertThat(rule.isError()).isEqualTo(code.startsWith("E"));
  }
}
