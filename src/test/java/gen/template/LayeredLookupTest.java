package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.report.Draft;
import gen.report.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLookupTest {
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates = new Templates(folder).main("<#include '/x.ftlh'>");
  }

  private Layers layers(String region) {
    String yaml = "bureau: 某局\nregion: " + region + "\nyear: 2025\n";
    return templates
        .library()
        .layers(Written.draft(Templates.KIND, yaml), templates.found)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "报告/河南省/三门峡市/湖滨区/x.ftlh, 河南省/三门峡市/湖滨区",
    "报告/河南省/三门峡市/x.ftlh, 河南省/三门峡市/湖滨区",
    "报告/河南省/x.ftlh, 河南省/三门峡市/湖滨区",
    "报告/x.ftlh, 河南省/三门峡市/湖滨区",
    "common/x.ftlh, 河南省/三门峡市/湖滨区",
    "报告/河南省/x.ftlh, 河南省"
  })
  void theNearestFolderThatHasTheFileWins(String nearest, String region) {
    List<String> all =
        List.of(
            "common/x.ftlh",
            "报告/x.ftlh",
            "报告/河南省/x.ftlh",
            "报告/河南省/三门峡市/x.ftlh",
            "报告/河南省/三门峡市/湖滨区/x.ftlh");
    all.subList(0, all.indexOf(nearest) + 1).forEach(path -> templates.write(path, path));
    templates.write("报告/重庆市/x.ftlh", "elsewhere").write("报告/河南省/郑州市/x.ftlh", "elsewhere");

    assertThat(templates.render(region, Templates.FILLED)).contains(nearest);
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void theMainTemplateIsLookedForInTheSameWay() {
    templates.write("报告/河南省/report.ftlh", "省").write("common/report.ftlh", "common");

    assertThat(templates.render("河南省/洛阳市", Templates.FILLED)).contains("省");
    assertThat(templates.render("重庆市", Templates.FILLED)).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-NOT-FOUND templates/报告/report.ftlh:1:1");
  }

  @Test
  void importsAndIncludesOfAFarFileBeginAtTheNearestFolderAgain() {
    templates
        .write("common/x.ftlh", "<#import '/m.ftlh' as m><#include '/y.ftlh'><@m.who/>")
        .write("common/m.ftlh", "<#macro who>common</#macro>")
        .write("common/y.ftlh", "common,")
        .write("报告/河南省/m.ftlh", "<#macro who>省</#macro>")
        .write("报告/河南省/y.ftlh", "省,");

    assertThat(templates.render("河南省", Templates.FILLED)).contains("省,省");
    assertThat(templates.render("重庆市", Templates.FILLED)).contains("common,common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../别的报告/x.ftlh",
        "/../别的报告/x.ftlh",
        "/../../outside.ftlh",
        "/别的报告/x.ftlh",
        "别的报告/x.ftlh",
        "/*/别的报告/x.ftlh",
        "*/别的报告/x.ftlh",
        "/*/报告/重庆市/x.ftlh",
        "/templates/别的报告/x.ftlh",
        "file:/../别的报告/x.ftlh",
        "template://别的报告/x.ftlh",
        "/重庆市/x.ftlh",
        "/河南省/三门峡市/x.ftlh",
        "重庆市/x.ftlh",
        "/Other/x.ftlh",
        "/x.txt",
        "/settings.yaml",
        "/a\\\\..\\\\..\\\\别的报告/x.ftlh",
        "/nowhere.ftlh"
      })
  void aPathCannotLeaveTheLayers(String path) {
    templates
        .main("甲\n<#include '" + path + "'>")
        .write("别的报告/x.ftlh", "secret")
        .write("报告/重庆市/x.ftlh", "secret")
        .write("报告/河南省/三门峡市/x.ftlh", "secret")
        .write("报告/Other/x.ftlh", "secret")
        .write("报告/x.txt", "secret")
        .write("../outside.ftlh", "secret");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-NOT-FOUND templates/报告/report.ftlh:2:1");
  }

  @Test
  void aFolderInSmallLettersIsOneOfTemplates() {
    templates
        .main("<#include '/my-parts_2/deep/x.ftlh'>")
        .write("common/my-parts_2/deep/x.ftlh", "甲");

    assertThat(templates.render()).contains("甲");
    assertThat(templates.places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/sections/a.ftlh", "sections/a.ftlh"})
  void aTemplateThatIsNotThereIsNamedFromTheKindsFolder(String path) {
    templates.main("<#include '" + path + "'>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.found.sorted().get(0).arguments()).containsExactly("/sections/a.ftlh");
  }

  @Test
  void anImportCannotLeaveTheLayersEither() {
    templates.main("<#import '/*/别的报告/x.ftlh' as x>${x.y}");
    templates.write("别的报告/x.ftlh", "<#assign y='secret'>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-NOT-FOUND templates/报告/report.ftlh:1:1");
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws Exception {
    Path outside = Files.writeString(templates.root.resolveSibling("secret"), "secret");
    Files.createSymbolicLink(templates.root.resolve("报告/x.ftlh"), outside);

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-OUTSIDE templates/报告/x.ftlh");
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws Exception {
    templates.write("报告/河南省/x.ftlh", "同省");
    Files.createDirectories(templates.root.resolve("报告/重庆市"));
    Files.createSymbolicLink(
        templates.root.resolve("报告/重庆市/x.ftlh"), templates.root.resolve("报告/河南省/x.ftlh"));

    assertThat(templates.render("重庆市", Templates.FILLED)).contains("同省");
  }

  @Test
  void regionsWithTheSameFoldersShareTheirParsedTemplates() throws Exception {
    templates.write("报告/河南省/x.ftlh", "省").write("报告/河南省/郑州市/y.ftlh", "市");
    LintedConfiguration configuration =
        new LintedConfiguration(new SourceLoader(templates.root, "templates"));

    Object first =
        configuration.getTemplate("x.ftlh", Locale.ROOT, layers("河南省/甲县"), null, true, false);
    Object second =
        configuration.getTemplate("x.ftlh", Locale.ROOT, layers("河南省/乙县"), null, true, false);
    Object other =
        configuration.getTemplate("x.ftlh", Locale.ROOT, layers("河南省/郑州市"), null, true, false);

    assertThat(second).isSameAs(first);
    assertThat(other).isNotSameAs(first);
  }

  @Test
  void onlyFoldersThatExistAreLayers() {
    templates.write("报告/河南省/湖滨区/x.ftlh", "");

    assertThat(layers("河南省/三门峡市/湖滨区").folders()).containsExactly("报告/河南省", "报告", "common");
    assertThat(layers("重庆市").folders()).containsExactly("报告", "common");
  }

  @ParameterizedTest
  @CsvSource({"河南省/三门峡/湖滨区, 三门峡, 三门峡市", "河南省/三门峡市本级, 三门峡市本级, 三门峡市", "河南省/三门峡市湖滨区, 三门峡市湖滨区, 三门峡市"})
  void aShortOrLongNameOfAFolderIsWarnedOf(String region, String written, String folder) {
    templates.write("报告/河南省/三门峡市/x.ftlh", "市");

    assertThat(layers(region).folders()).containsExactly("报告/河南省", "报告", "common");
    assertThat(templates.places()).containsExactly("W-REGION-NAME a.yaml:2:9");
    assertThat(templates.found.sorted().get(0).arguments()).containsExactly(written, folder);
  }

  @ParameterizedTest
  @CsvSource({"河南/洛阳市, 河南", "河南省直辖/洛阳市, 河南省直辖", "何南省, 何南省"})
  void ofTheProvinceOnlyTheDataFileIsWarned(String region, String written) {
    templates.write("报告/河南省/x.ftlh", "省");
    String yaml = "bureau: 某局\nregion: " + region + "\nyear: 2025\n";
    Draft draft = Written.draft(templates.found, Templates.KIND, yaml);

    assertThat(templates.library().layers(draft, templates.found).orElseThrow().folders())
        .containsExactly("报告", "common");
    assertThat(templates.places()).containsExactly("W-REGION-PROVINCE a.yaml:2:9");
    assertThat(templates.found.sorted().get(0).arguments()).containsExactly(written, "河南省");
  }

  @Test
  void aRegionWithoutAFolderOfALikeNameIsNotWarnedOf() {
    templates.write("报告/河南省/三门峡市/x.ftlh", "市");

    assertThat(layers("河南省/洛阳市").folders()).containsExactly("报告/河南省", "报告", "common");
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void anUnknownKindNamesTheNearestOne() {
    Diagnostics found = new Diagnostics();
    templates
        .write("别的报告/report.ftlh", "")
        .write("没有主模板/x.ftlh", "")
        .write("common/report.ftlh", "");

    assertThat(templates.library().layers(Written.draft("报告书", Written.HEAD), found)).isEmpty();
    assertThat(Written.only(found).code()).isEqualTo("E-DATA-KIND");
    assertThat(Written.only(found).arguments())
        .containsExactly("报告书", "报告", "别的报告、报告", "templates/报告书");
    assertThat(Written.only(found).hint()).isEqualTo("near");
  }

  @Test
  void aFolderWithoutMainTemplateIsToldAsOne() {
    Diagnostics found = new Diagnostics();
    templates.main("").write("通报/Report.ftlh", "");

    assertThat(templates.library().layers(Written.draft("通报", Written.HEAD), found)).isEmpty();
    assertThat(Written.only(found).code() + Written.only(found).hint())
        .isEqualTo("E-DATA-KINDfolder");
    assertThat(Written.only(found).arguments().get(3)).isEqualTo("templates/通报");
  }

  @ParameterizedTest
  @ValueSource(strings = {"common", "../templates/报告", "."})
  void noOtherFolderIsAKind(String kind) {
    templates.write("common/report.ftlh", "");

    assertThat(
            templates
                .library()
                .layers(Written.draft("'" + kind + " '", Written.HEAD), templates.found))
        .isEmpty();
  }
}
