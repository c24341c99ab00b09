package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentDirectiveTest {
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates =
        new Templates(folder)
            .main("<#include '/sections/a.ftlh'>")
            .write("报告/sections/a.ftlh", "[kind]");
  }

  private String district() {
    return templates.render("河南省/三门峡市/湖滨区", Templates.FILLED).orElse(null);
  }

  @Test
  void rendersTheFileThatIsOverridden() {
    templates.write("报告/河南省/sections/a.ftlh", "省前<@parent/>省后");

    assertThat(district()).isEqualTo("省前[kind]省后");
  }

  @Test
  void reachesFromEachFolderToTheNextOneThatHasTheFile() {
    templates
        .write("common/sections/a.ftlh", "[common]")
        .write("报告/sections/a.ftlh", "[kind<@parent/>]")
        .write("报告/河南省/sections/a.ftlh", "[省<@parent/>]")
        .write("报告/河南省/三门峡市/other.ftlh", "")
        .write("报告/河南省/三门峡市/湖滨区/sections/a.ftlh", "[区<@parent/>]");

    assertThat(district()).isEqualTo("[区[省[kind[common]]]]");
  }

  @Test
  void whatTheOverriddenFileIncludesComesFromTheNearestFolder() {
    templates
        .write("报告/sections/a.ftlh", "<#include '/b.ftlh'>")
        .write("报告/b.ftlh", "b of kind")
        .write("报告/河南省/b.ftlh", "b of 省")
        .write("报告/河南省/sections/a.ftlh", "<@parent/>");

    assertThat(district()).isEqualTo("b of 省");
  }

  @Test
  void overridesTheMainTemplateToo() {
    templates.write("报告/河南省/report.ftlh", "<@parent/>，省");

    assertThat(district()).isEqualTo("[kind]，省");
  }

  @Test
  void inAMacroMeansTheFileThatTheMacroIsWrittenIn() {
    templates
        .main("<#import '/m.ftlh' as m><#include '/sections/a.ftlh'>")
        .write("报告/m.ftlh", "<#macro both>of kind</#macro>")
        .write("报告/河南省/sections/a.ftlh", "<#macro again>(<@parent/>)</#macro><@again/><@again/>");

    assertThat(district()).isEqualTo("([kind])([kind])");
  }

  @Test
  void worksInTheContentOfAMacroOfAnotherFile() {
    templates
        .write("common/m.ftlh", "<#macro frame><p><#nested></p></#macro>")
        .write("报告/河南省/sections/a.ftlh", "<#import '/m.ftlh' as m><@m.frame><@parent/></@m.frame>");

    assertThat(district()).isEqualTo("<p>[kind]</p>");
  }

  @Test
  void seesTheVariablesOfTheFileThatOverrides() {
    templates
        .write("报告/sections/a.ftlh", "${word}")
        .write("报告/河南省/sections/a.ftlh", "<#assign word='省'><@parent/>");

    assertThat(district()).isEqualTo("省");
  }

  @Test
  void nothingToOverrideIsAnErrorAtItsPlace() {
    templates.write("报告/sections/a.ftlh", "甲\n乙<@parent/>");

    assertThat(district()).isNull();
    assertThat(templates.places()).containsExactly("E-TPL-PARENT templates/报告/sections/a.ftlh:2:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<@parent x=1/>", "<@parent>甲</@parent>", "<@parent; x></@parent>"})
  void takesNothing(String call) {
    templates.write("报告/河南省/sections/a.ftlh", call);

    assertThat(district()).isNull();
    assertThat(templates.places())
        .containsExactly("E-TPL-PARENT templates/报告/河南省/sections/a.ftlh:1:1");
  }

  @Test
  void theOverriddenFileIsLintedToo() {
    templates
        .write("报告/sections/a.ftlh", "${'1'?eval}")
        .write("报告/河南省/sections/a.ftlh", "<@parent/>");

    assertThat(district()).isNull();
    assertThat(templates.places())
        .containsExactly("E-TPL-FORBIDDEN templates/报告/sections/a.ftlh:1:1");
  }
}
