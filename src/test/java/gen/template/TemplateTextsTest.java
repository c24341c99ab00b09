package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTextsTest {
  private static List<String> texts(String source) {
    return TemplateTexts.of(new Source("x.ftlh", source), '□').stream()
        .map(TemplateText::text)
        .toList();
  }

  @Test
  void whatOnlyRenderingKnowsIsOneUnknownCharEach() {
    assertThat(texts("<p>全年办理${facts.来信}，<#if x gt 1>其中</#if>来访${facts[\"来}访\"]}。</p>"))
        .containsExactly("全年办理□，□其中□来访□。");
  }

  @Test
  void paragraphsAreApartAndInlineElementsAreNot() {
    assertThat(texts("<h2>甲<span class=\"x>y\">乙</span></h2>\n<p>丙<br>丁</p>"))
        .containsExactly("甲乙", "丙", "丁");
  }

  @Test
  void lineBreaksAndCommentsAreNoText() {
    assertThat(texts("<p>\n  甲，<#-- 注 -->\n  乙\n  <!-- 丙 -->丁 Word\n  next</p>"))
        .containsExactly("甲，乙丁 Word next");
  }

  @Test
  void directivesEndWhereFreeMarkerEndsThem() {
    assertThat(texts("<p><#if (a > b) && c == \"x>y\">甲<#t></#if></p>")).containsExactly("□甲□");
    assertThat(texts("<p<#if a> class=\"${b}\"</#if>>甲</p>")).containsExactly("甲");
  }

  @Test
  void theWordsThatMacrosAreCalledWithAreTextsOfTheirOwn() {
    assertThat(texts("<@table caption=\"${year}年信访情况\" type=\"bar\" note='来源\\n' rows=[\"来信\"]/>"))
        .containsExactly("□年信访情况□", "□来信□");
    assertThat(texts("<#ftl attributes={\"heading\": [\"甲\", \"乙\"], \"variants\": [\"丙\"]}>丁"))
        .containsExactly("□甲□", "□乙□", "□丁□");
  }

  @Test
  void entitiesAreTheirCharacters() {
    assertThat(texts("<p>甲&amp;乙&nbsp;丙&unknown;丁 & 戊</p>")).containsExactly("甲&乙\u00A0丙□丁 & 戊");
  }

  @Test
  void whatIsNotClosedEndsWithTheFile() {
    for (String source : List.of("甲${", "甲<#if \"", "甲<p class=", "甲<#--", "甲&")) {
      assertThat(texts(source)).as(source).first().asString().startsWith("□甲");
    }
  }

  @ParameterizedTest
  @MethodSource
  void everyCharOfOurTemplatesKnowsItsPlace(Path template) throws IOException {
    Source source = new Source(template.toString(), Files.readString(template));
    for (TemplateText text : TemplateTexts.of(source, '□')) {
      assertThat(text.offsets()).hasSize(text.text().length());
      assertThat(text.text()).doesNotContain("<#", "<@", "${", "--", "\n");
      for (int i = 0; i < text.text().length(); i++) {
        char c = text.text().charAt(i);
        if (c != '□' && c != ' ') {
          assertThat(source.text().charAt(text.offsets()[i])).isEqualTo(c);
        }
      }
    }
  }

  static Stream<Path> everyCharOfOurTemplatesKnowsItsPlace() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).toList().stream();
    }
  }
}
