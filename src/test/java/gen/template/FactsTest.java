package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates = new Templates(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${facts.网上信访}|<data>485件</data>",
        "${facts['网上信访']}|<data>485件</data>",
        "${facts[\"12345热线\"]}|<data>1万余件</data>",
        "${facts.网上信访.text}|485件",
        "${facts.网上信访.name}|网上信访",
        "${facts.网上信访.amount}|485",
        "${facts.网上信访.amount + 573}|1058",
        "${facts.网上信访.unit}|件",
        "${facts['12345热线'].amount}|10000",
        "${facts['12345热线'].value}|10000",
        "${facts['12345热线'].approximate?c}|true",
        "${facts.网上信访.approximate?c}|false",
        "${facts.化解率}|<data>97.40%</data>",
        "${facts.化解率.previous}|90%",
        "${facts.化解率.change}|<data>化解率同比提高7.4个百分点</data>",
        "${facts.化解率.change.text}|同比提高7.4个百分点",
        "${facts.化解率.change.direction}|up",
        "${facts.化解率.change.difference}|7.4",
        "${facts.化解率.change.difference * 10}|74",
        "${facts.化解率.change.rate???c}|false",
        "${facts.化解率.change.colour???c}|false",
        "${facts.化解率.change???c}|true",
        "${facts.网上信访.change???c}|false",
        "${facts.局长.change???c}|false",
        "<#if facts.网上信访.change??>甲<#else>乙</#if>|乙",
        "${facts.化解率.scope}|初次",
        "${(facts.化解率.source)!'无'}|无",
        "${facts.局长}|<data>张三</data>",
        "${facts.局长.value}|张三",
        "${facts.局长.amount???c}|false",
        "${facts.局长.unit???c}|false",
        "${facts.局长.amounts???c}|false",
        "${facts.网上信访.previous???c}|false",
        "${facts.网上信访.colour???c}|false",
        "${facts.网上信访???c}|true",
        "${facts.接访???c}|false",
        "<#if facts.接访??>甲<#else>乙</#if>|乙",
        "<#list facts as name,"
            + " fact>${name}:${fact.text};</#list>|网上信访:485件;12345热线:1万余件;局长:张三;化解率:97.40%;",
        "${facts?size}|4"
      })
  void templatesReadFacts(String template, String printed) {
    templates.main(template);

    assertThat(templates.render()).contains(printed);
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void aPairHasTwoAmounts() {
    templates.main("<#list facts.接访.amounts as a>${a} </#list>${facts.接访.unit}");

    assertThat(
            templates.render("河南省", "facts: {接访: 76批372人}\nsections: {measures: 甲。, problems: 乙。}"))
        .contains("76 372 批");
  }

  @ParameterizedTest
  @CsvSource({
    "400件, 450件, up 50 12.5",
    "400件, 300件, down -100 -25",
    "0件, 3件, up 3 -",
    "3件, 3件, same 0 -"
  })
  void aChangeTellsNumbersToo(String before, String now, String told) {
    templates.main(
        "<#assign c=facts.甲.change>${c.direction} ${c.difference} ${(c.rate?string)!'-'}");
    String facts = "facts: {甲: {value: " + now + ", previous: " + before + "}}";

    assertThat(templates.render("河南省", facts + "\nsections: {measures: 甲。, problems: 乙。}"))
        .contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${year}|2025",
        "${next_year}|2026",
        "${year - 967}|1058",
        "${1000000}|1000000",
        "${0.5}|0.5",
        "${bureau}|某局",
        "${region?join('/')}|河南省/洛阳市",
        "${kind}|报告",
        "${true?c}|true",
        "${chinese_number(105)}|一百零五",
        "${settings.title}|关于2025年的报告",
        "${settings.issuer.plain}|某局",
        "${settings.headings.plans}|2026年安排",
        "${settings.order?size}|3",
        "${settings.closing?has_content?c}|false",
        "${settings.title?has_content?c}|true",
        "<#list preamble as p><p>${p}</p></#list>|<p>甲<data>485件</data>。</p>",
        "<#list sections as s>${s.id}${s.run_in?c},</#list>|measuresfalse,problemstrue,otherfalse,",
        "${sections[0].blocks[0].heading}|题<data>485件</data>",
        "${sections[0].blocks[0].heading.plain}|题485件",
        "${sections[0].blocks[0].clauses?size}|0",
        "${sections[0].blocks[0].points[0]}|一；",
        "${sections[0].blocks[0].items[0].paragraphs[0]}|丙。",
        "${sections[1].blocks[0].heading???c}|false"
      })
  void templatesReadTheReport(String template, String printed) {
    templates.main(template);
    String body =
        """
        facts: {网上信访: 485件}
        preamble: 甲${facts.网上信访}。
        sections:
          measures:
          - heading: 题${facts.网上信访}
            points: [一, 二]
            items:
            - heading: 乙
              text: 丙。
          problems: 乙。
        """;

    assertThat(templates.render("河南省/洛阳市", body)).contains(printed);
    assertThat(templates.places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "chinese_number(0)",
        "chinese_number(10000)",
        "chinese_number('一')",
        "chinese_number()"
      })
  void chineseNumberRefusesWhatItCannotSay(String call) {
    templates.main("甲${" + call + "}");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-FAILED templates/报告/report.ftlh:1:2");
  }
}
