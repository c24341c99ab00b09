package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates = new Templates(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()}",
        "${'x'?new}",
        "${facts?api.x}",
        "${facts?has_api?c}",
        "${facts?hasApi?c}",
        "<#assign f = '1'?interpret>",
        "${'1+1'?eval}",
        "${'1+1' ? eval}",
        "${'1+1'?<#-- no --> eval}",
        "${'1+1'?eval_json}",
        "${'1+1'?evalJson}",
        "${bureau?no_esc}",
        "${bureau?noEsc}",
        "${\"${'1'?eval}\"}",
        "<#if true && '1'?eval == 1>甲</#if>",
        "<#list ['1'?eval] as x>${x}</#list>",
        "<#list ['1']?map(x -> x?eval) as y>${y}</#list>",
        "<@x y='1'?eval/>",
        "<#macro m a='1'?eval></#macro>",
        "<#function f><#return '1'?eval></#function>",
        "<#local x = '1'?eval>",
        "<#switch '1'?eval><#case 1></#switch>",
        "<#include '1'?eval>",
        "<#stop '1'?eval>",
        "#{'1'?eval}",
        "<#setting locale='zh'>",
        "<#setting number_format='0'>",
        "<#attempt>甲<#recover>乙</#attempt>",
        "${.now}",
        "${. now}",
        "${.now?string('yyyy')}",
        "${.data_model.bureau}",
        "${.dataModel.bureau}",
        "<#list .vars?keys as k>${k}</#list>",
        "${.globals.bureau}",
        "<#noautoesc>甲</#noautoesc>",
        "<#noAutoEsc>甲</#noAutoEsc>",
        "<#autoesc>甲</#autoesc>",
        "<#outputformat 'plainText'>甲</#outputformat>",
        "<#outputFormat 'HTML'>甲</#outputFormat>",
        "<#ftl output_format='plainText'>甲",
        "<#ftl output_format='HTML'>甲",
        "<#ftl output_format='XML'>甲",
        "<#ftl auto_esc=false>甲",
        "${bureau?matches('a+')?c}",
        "<#if bureau?matches('(a+)+b')>甲</#if>",
        "${bureau?replace('(a+)+b', '', 'r')}",
        "${bureau?replace('a', 'b', 'ri')}",
        "${bureau?replace('(', ')', 'r')}",
        "<#assign f='r'>${bureau?replace('a', 'b', f)}",
        "${\"甲${bureau?replace('a', 'b', 'r')}\"}",
        "${bureau?split('a', bureau)?size}",
        "<#list bureau?split('a+', 'r') as x>${x}</#list>",
        "<#assign t = .get_optional_template('/y.ftlh')>",
        "<#assign t = .getOptionalTemplate('/y.ftlh')>",
        "<#escape x as x?html>甲</#escape>",
        "<#include '/y.ftlh' parse=false>"
      })
  void whatTemplatesMayNotDoIsRefused(String text) {
    templates.main("<#include '/x.ftlh'>").write("报告/x.ftlh", text).write("报告/y.ftlh", "");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).hasSize(1);
    assertThat(templates.places().get(0))
        .matches("(E-TPL-FORBIDDEN|E-TPL-SYNTAX) templates/(报告/x.ftlh:1:\\d+|报告/y.ftlh)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'1'?eval}",
        "<#assign f='1'?interpret>",
        "${facts?api.x}",
        "${'x'?new()}",
        "${bureau?no_esc}",
        "<#setting locale='zh'>",
        "<#attempt>甲<#recover></#attempt>",
        "${.now}",
        "${.data_model}",
        "<#noautoesc>甲</#noautoesc>",
        "<#outputformat 'XML'>甲</#outputformat>"
      })
  void theLineIsNamed(String text) {
    templates.main("甲\n<#if true>\n  " + text + "\n</#if>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).hasSize(1);
    assertThat(templates.places().get(0))
        .matches("E-TPL-(FORBIDDEN|SYNTAX) templates/报告/report.ftlh:3:\\d+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#ftl]\n[#setting locale='zh']",
        "[#ftl]\n[#attempt]甲[#recover][/#attempt]",
        "[#ftl]\n${'1'?eval}",
        "[#ftl]\n[@x y='1'?interpret/]",
        "[#ftl]\n[#if true]${.now}[/#if]"
      })
  void theOtherTagSyntaxIsNoWayRound(String text) {
    templates.main(text);

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).hasSize(1);
    assertThat(templates.places().get(0)).startsWith("E-TPL-FORBIDDEN templates/报告/report.ftlh:2:");
  }

  @Test
  void everythingForbiddenInAFileIsReportedAtOnce() {
    templates.main("${'1'?eval}\n甲${.now}\n<#setting locale='zh'>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places())
        .containsExactly(
            "E-TPL-FORBIDDEN templates/报告/report.ftlh:1:1",
            "E-TPL-FORBIDDEN templates/报告/report.ftlh:2:2",
            "E-TPL-FORBIDDEN templates/报告/report.ftlh:3:1");
    assertThat(templates.found.sorted())
        .extracting(d -> d.arguments().get(0))
        .containsExactly("?eval", ".now", "#setting");
  }

  @Test
  void aForbiddenFileIsRefusedToEveryReportThatUsesIt() {
    templates.main("${'1'?eval}");

    assertThat(templates.render("河南省", Templates.FILLED)).isEmpty();
    assertThat(templates.render("河南省", Templates.FILLED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${facts.接访!}|facts.接访!|1",
        "甲${facts['接访']!}|facts[\"接访\"]!|2",
        "${(facts.接访.amount)!}|(facts.接访.amount)!|1",
        "${facts.接访!''}|facts.接访!|1",
        "<#if (facts.接访!)?has_content>甲</#if>|(facts.接访!)|1",
        "<#assign x = facts.接访!>|facts.接访!|1",
        "${facts[bureau]!}|facts[bureau]!|1"
      })
  void nothingInPlaceOfAMissingFigureIsRefused(String text, String said, int column) {
    templates.main("甲\n" + text);

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places())
        .containsExactly("E-TPL-DEFAULT templates/报告/report.ftlh:2:" + column);
    assertThat(templates.found.sorted().get(0).arguments().get(0).toString())
        .isEqualTo(said.endsWith("!)") ? said.substring(0, said.length() - 1) : said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${facts.接访!'—'}|—",
        "${facts.接访!facts.局长}|<data>张三</data>",
        "${(facts.接访.amount)!0}|0",
        "${(facts.接访.amount)!(1 + 1)}|2",
        "<#if facts.局长.text != '李四'>甲</#if>|甲",
        "<#if !facts.接访??>甲</#if>|甲",
        "${(settings.nothing)!}|",
        "${bureau?replace('某', '甲')}|甲局",
        "${bureau?replace('某', 'r')}|r局",
        "${bureau?replace('某(', bureau?trim, 'i')}|某局",
        "<#list 'a,b'?split(',') as x>${x}</#list>|ab"
      })
  void wordsInPlaceOfAMissingFigureAreNot(String text, String printed) {
    templates.main(text);

    assertThat(templates.render()).contains(printed == null ? "" : printed);
    assertThat(templates.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#-- 不要用 ?eval、.now 和 <#setting> -->",
        "?eval .now ?no_esc",
        "<#assign now=1 vars={'now': 2}>${now}${vars.now}",
        "<#assign 数据={'now': 2, 'vars': 3}>${数据.now}${数据.vars}",
        "<#noparse>${x?eval}</#noparse>",
        "<#list [1, 2] as x>${x?counter}</#list>${bureau?length}${.locale}"
      })
  void wordsThatOnlyLookForbiddenAreNot(String text) {
    templates.main(text);

    templates.render();
    assertThat(templates.places()).isEmpty();
  }
}
