package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.RulePages;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {
  @Test
  void everyRuleHasItsPageInBothLanguages() {
    for (String language : List.of("zh", "en")) {
      assertThat(RuleCatalog.in(language).values())
          .as(language)
          .isNotEmpty()
          .allSatisfy(
              rule -> {
                assertThat(rule.title()).as(rule.code()).isNotBlank();
                assertThat(rule.text()).as(rule.code()).isNotBlank();
              });
      assertThat(RuleCatalog.in(language).keySet())
          .as(language)
          .containsAll(RulePages.in(language).keySet());
    }
  }

  @Test
  void aSectionEndsBeforeTheNextHeading() {
    RulePages.Page page = RulePages.in("zh").get("C-COPY-OFFICE");
    assertThat(page.title()).isEqualTo("与别的单位雷同");
    assertThat(page.text()).startsWith("一段文字").endsWith("写明理由。");
  }
}
