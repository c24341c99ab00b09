package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.ClauseCatalog;
import gen.report.Written;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLibraryTest {
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates = new Templates(folder);
  }

  private Layers layers(String region) {
    String yaml = "bureau: 某局\nregion: " + region + "\nyear: 2025\n";
    return templates
        .library()
        .layers(Written.draft(Templates.KIND, yaml), templates.found)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "甲~乙<#if true>|E-TPL-UNCLOSED|2:",
        "甲~${|E-TPL-SYNTAX|2:",
        "甲~${a b}|E-TPL-TOKEN|2:5",
        "甲~</#if>|E-TPL-TOKEN|2:1",
        "甲~<#unknown>|E-TPL-DIRECTIVE|2:2",
        "甲~<@m>|E-TPL-UNCLOSED|2:",
        "甲~${x?unknown}|E-TPL-BUILT-IN|2:5"
      })
  void aMistakeInATemplateIsShownWhereItStands(String text, String code, String place) {
    templates.main("<#include '/x.ftlh'>").write("报告/x.ftlh", text.replace('~', '\n'));

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).hasSize(1);
    assertThat(templates.places().get(0)).startsWith(code + " templates/报告/x.ftlh:" + place);
    assertThat(templates.found.sorted().get(0).arguments().get(0)).isNotBlank();
  }

  @Test
  void aMistakeInTheMainTemplateToo() {
    templates.main("甲\n<#if>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places().get(0)).startsWith("E-TPL-SYNTAX templates/报告/report.ftlh:2:");
  }

  @Test
  void aTemplateInGbkIsRefused() {
    templates.main("<#include '/x.ftlh'>").write("报告/x.ftlh", "法治政府建设年度报告", Charset.forName("GBK"));

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-FILE-GBK templates/报告/x.ftlh:1:1");
  }

  @Test
  void aHeaderCannotNameAnotherEncoding() {
    templates.main("<#ftl encoding='GBK'>法治");

    assertThat(templates.render().orElse("法治")).isEqualTo("法治");
  }

  @Test
  void aFolderInPlaceOfATemplateIsRefused() throws Exception {
    templates.main("<#include '/x.ftlh'>");
    Files.createDirectories(templates.root.resolve("报告/x.ftlh"));

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-FILE-DIRECTORY templates/报告/x.ftlh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include '/report.ftlh'>",
        "<#macro m><@m/></#macro><@m/>",
        "<#function f><#return f()></#function>${f()}"
      })
  void recursionWithoutEndIsReported(String text) {
    templates.main("甲" + text);

    assertThat(templates.render()).isEmpty();
    assertThat(templates.found.sorted())
        .extracting(d -> d.code())
        .containsExactly("E-TPL-RECURSION");
    assertThat(templates.found.sorted().get(0).span().source().name()).isNotEmpty();
  }

  @Test
  void aTemplateThatIsNestedTooDeeplyIsReported() {
    templates
        .main("<#include '/x.ftlh'>")
        .write("报告/x.ftlh", "${" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "}");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-TOO-DEEP templates/报告/x.ftlh");
  }

  @Test
  void filesOfARegionThatNothingLooksForAreWarnedOf() {
    templates
        .main("<#include '/sections/plans.ftlh'>")
        .write("报告/sections/plans.ftlh", "甲")
        .write("报告/spare.ftlh", "of the kind, for others")
        .write("common/unused.ftlh", "common")
        .write("报告/河南省/sections/plan.ftlh", "乙")
        .write("报告/河南省/sections/plans.ftlh.bak", "notes")
        .write("报告/河南省/说明.txt", "notes")
        .write("报告/河南省/.plans.html", "an editor's")
        .write("报告/河南省/settings.yml", "title: 省")
        .write("报告/河南省/settings.yaml", "title: 省")
        .write("报告/河南省/terms.yaml", "the dictionary")
        .write("报告/河南省/check.yaml", "the rules")
        .write("报告/topics/理论学习.ftlh", "<#ftl attributes={'needs': {'甲': '1次'}}>overridden")
        .write("报告/河南省/topics/理论学习.ftlh", "overrides")
        .write("报告/河南省/topics/理论学刁.ftlh", "would override if it were spelt so")
        .write("报告/河南省/topics/督查.ftlh", "<#ftl attributes={'needs': {'甲': '1次'}}>a new clause")
        .write("报告/河南省/unused.ftlh", "overrides")
        .write("报告/河南省/郑州市/elsewhere.ftlh", "of another region")
        .write("报告/重庆市/elsewhere.ftlh", "of another region");

    assertThat(templates.render("河南省/洛阳市", Templates.FILLED)).contains("甲");
    assertThat(templates.places())
        .containsExactly(
            "W-TPL-UNUSED templates/报告/河南省/sections/plan.ftlh",
            "W-TPL-UNUSED templates/报告/河南省/settings.yml",
            "W-TPL-UNUSED templates/报告/河南省/topics/理论学刁.ftlh");
    assertThat(templates.found.sorted())
        .extracting(d -> d.arguments().get(0) + " " + d.hint())
        .containsExactly("sections/plans.ftlh near", "settings.yaml near", "topics/理论学习.ftlh near");
  }

  @Test
  void aStrayFileOfACityTooAndNoNameNearIt() {
    templates.main("甲").write("报告/河南省/郑州市/something.css", "").write("报告/河南省/own.ftlh", "");

    assertThat(templates.render("河南省/郑州市", Templates.FILLED)).contains("甲");
    assertThat(templates.places())
        .containsExactly(
            "W-TPL-UNUSED templates/报告/河南省/own.ftlh",
            "W-TPL-UNUSED templates/报告/河南省/郑州市/something.css");
    assertThat(templates.found.sorted()).extracting(Diagnostic::hint).containsOnly("");
  }

  @Test
  void aFileThatAnotherIncludesIsNoStrayOne() {
    templates
        .main("<#include '/x.ftlh'>")
        .write("报告/x.ftlh", "甲")
        .write("报告/河南省/x.ftlh", "<#include '/own.ftlh'>")
        .write("报告/河南省/own.ftlh", "省");

    assertThat(templates.render()).contains("省");
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void aProjectWithoutTheCommonFolderIsNoMistake() {
    templates.main("甲").write("报告/河南省/x.css", "");

    assertThat(templates.root.resolve("common")).doesNotExist();
    assertThat(templates.render()).contains("甲");
    assertThat(templates.places()).containsExactly("W-TPL-UNUSED templates/报告/河南省/x.css");
  }

  @Test
  void theFactsThatWereAskedForAreNamed() {
    templates.main("${facts.网上信访}<#if facts['局长']??>甲</#if><#list preamble as p>${p}</#list>");
    String body =
        "preamble: 甲${facts.丙}。\nfacts: {网上信访: 1件, 局长: 张三, 丙: 3, 丁: 4}\n"
            + "sections: {measures: 甲。, problems: 乙。}";
    var draft = Written.draft(Templates.KIND, Written.HEAD + body);
    Layers layers = templates.library().layers(draft, templates.found).orElseThrow();
    var report =
        draft.complete(
            Written.map("settings.yaml", Written.SETTINGS),
            List.of(),
            ClauseCatalog.NONE,
            templates.found);

    RenderedArticle article =
        templates.library().render(layers, report, templates.found).orElseThrow();

    assertThat(article.facts()).containsExactlyInAnyOrder("网上信访", "局长", "丙");
    assertThat(article.templates())
        .extracting(Source::name)
        .containsExactly("templates/报告/report.ftlh");
  }

  @Test
  void aPieceOfThePageIsFoundInTheTemplateIfItStandsThereOnce() {
    Source one = new Source("one.ftlh", "甲<b>\n<font>乙</font><fontx>");
    Source two = new Source("two.ftlh", "<b class=x><i>");
    RenderedArticle article = new RenderedArticle("", List.of(one, two), Set.of());

    assertThat(article.find("<font").orElseThrow().place()).isEqualTo("one.ftlh:2:1");
    assertThat(article.find("<i").orElseThrow().place()).isEqualTo("two.ftlh:1:12");
    assertThat(article.find("<b")).isEmpty();
    assertThat(article.find("<u")).isEmpty();
  }

  @Test
  void tooMuchOutputIsReported() {
    templates.main("甲\n<#list 1.. as x>0123456789012345678901234567890123456789</#list>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.found.sorted())
        .extracting(d -> d.code())
        .containsExactly("E-TPL-TOO-LONG");
    assertThat(templates.found.sorted().get(0).arguments()).containsExactly("8");
  }

  @Test
  void aTemplateMayStopWithAMessage() {
    templates.main("甲\n<#stop '缺少统计表'>");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-STOP templates/报告/report.ftlh:2:1");
    assertThat(templates.found.sorted().get(0).arguments()).containsExactly("缺少统计表");
  }

  @Test
  void anExpressionThatCannotBeWorkedOutIsReported() {
    templates.main("甲\n${bureau - 1}");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).hasSize(1);
    assertThat(templates.places().get(0)).startsWith("E-TPL-FAILED templates/报告/report.ftlh:2:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${bureau}",
        "<p title=\"${bureau}\">",
        "${settings.issuer}",
        "${preamble[0]}",
        "${sections[0].blocks[0].heading}",
        "${facts.甲.text}",
        "${facts.甲.scope}",
        "${facts?keys[1]}",
        "${'<' + bureau + '>'}",
        "${bureau?trim}",
        "${[bureau]?join(',')}",
        "${settings.issuer.plain}"
      })
  void marksOfHtmlInDataArePrintedAsText(String template) {
    templates.main(template);
    String evil = "<script>alert(\"1\")</script>&amp;'";
    String yaml =
        """
        bureau: |-
          @
        region: 河南省
        year: 2025
        preamble: |-
          @
        facts:
          甲:
            value: |-
              @
            scope: |-
              @
          |-
            @
          : 1
        sections:
          problems: 乙。
          measures:
          - heading: |-
              @
            text: 甲。
        """
            .replace("  |-\n    @\n  : 1\n", "  '" + evil.replace("'", "''") + "': 1\n")
            .replace("@", evil);
    var draft = Written.draft(Templates.KIND, yaml);
    Layers layers = templates.library().layers(draft, templates.found).orElseThrow();
    var report =
        draft.complete(
            Written.map("settings.yaml", Written.SETTINGS),
            List.of(),
            ClauseCatalog.NONE,
            templates.found);

    String printed =
        templates.library().render(layers, report, templates.found).orElseThrow().markup();

    assertThat(templates.places()).isEmpty();
    assertThat(printed)
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;")
        .doesNotContain("<script", "\"1\"");
  }

  @Test
  void textOfTheDataIsNoTemplate() {
    templates.main("<#list preamble as p>${p}</#list>");

    assertThat(
            templates.render(
                "河南省",
                "preamble: '<#if x>[=year]<@m/>'\n" + "sections: {measures: 甲。, problems: 乙。}"))
        .contains("&lt;#if x&gt;[=year]&lt;@m/&gt;");
  }

  @Test
  void manyThreadsGiveTheSameAsOne() throws Exception {
    templates
        .main("<#import '/m.ftlh' as m>${bureau}<@m.all/><#include '/x.ftlh'>")
        .write(
            "common/m.ftlh",
            "<#assign n=0><#macro all><#list 1..50 as i><#assign n++>${n},</#list></#macro>")
        .write("报告/x.ftlh", "${facts.甲}")
        .write("报告/河南省/x.ftlh", "省<@parent/>");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      expected.add(numbered(i).orElseThrow());
    }
    prepareAgain();

    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      CyclicBarrier start = new CyclicBarrier(4);
      List<Future<Optional<String>>> jobs = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int number = i;
        jobs.add(
            pool.submit(
                () -> {
                  start.await();
                  return numbered(number);
                }));
      }
      for (int i = 0; i < 40; i++) {
        assertThat(jobs.get(i).get()).contains(expected.get(i));
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(expected).doesNotHaveDuplicates();
  }

  /** A library that has not parsed anything yet. */
  private void prepareAgain() {
    templates = new Templates(templates.root.getParent());
    templates.library();
  }

  private Optional<String> numbered(int number) {
    String region = number % 2 == 0 ? "河南省" : "重庆市";
    String yaml =
        "bureau: 第" + number + "局\nregion: " + region + "\nyear: 2025\nfacts: {甲: " + number + "件}";
    Diagnostics found = new Diagnostics();
    var draft = Written.draft(Templates.KIND, yaml);
    var report =
        draft.complete(
            Written.map("settings.yaml", Written.SETTINGS), List.of(), ClauseCatalog.NONE, found);
    return templates
        .library()
        .render(templates.library().layers(draft, found).orElseThrow(), report, found)
        .map(RenderedArticle::markup);
  }

  @Test
  void settingsComeFromTheKindToTheNearestFolder() {
    templates
        .main("")
        .write("common/settings.yaml", "title: 不读")
        .write("报告/河南省/settings.yaml", "title: 省")
        .write("报告/河南省/郑州市/x.ftlh", "")
        .write("报告/河南省/郑州市/中原区/settings.yaml", "title: 区");

    var settings =
        templates.library().settings(layers("河南省/郑州市/中原区"), templates.found).orElseThrow();

    assertThat(settings).hasSize(3);
    assertThat(settings.get(0).get("order")).isPresent();
    assertThat(settings.get(1).get("title").orElseThrow()).hasToString("省");
    assertThat(settings.get(2).get("title").orElseThrow()).hasToString("区");
    assertThat(settings.get(2).get("title").orElseThrow().span().place())
        .isEqualTo("templates/报告/河南省/郑州市/中原区/settings.yaml:1:8");
  }

  @Test
  void mapsComeFromCommonToTheNearestFolderThatHasOne() {
    templates
        .main("")
        .write("common/terms.yaml", "a: common")
        .write("报告/河南省/terms.yaml", "a: 省")
        .write("报告/河南省/郑州市/terms.yaml", "# 没有\n");

    var maps = templates.library().maps(layers("河南省/郑州市"), "terms.yaml", templates.found);

    assertThat(maps.orElseThrow())
        .extracting(map -> map.get("a").map(Object::toString).orElse("-"))
        .containsExactly("common", "省", "-");
    assertThat(templates.library().maps(layers("重庆市"), "check.yaml", templates.found).orElseThrow())
        .isEmpty();
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void mapsThatAreNotSoundAreReportedToEveryReportAllAtOnce() {
    templates
        .main("")
        .write("common/terms.yaml", "- 甲")
        .write("报告/terms.yaml", "a: 甲")
        .write("报告/河南省/terms.yaml", "a：甲");
    Diagnostics again = new Diagnostics();

    assertThat(templates.library().maps(layers("河南省"), "terms.yaml", templates.found)).isEmpty();
    assertThat(templates.library().maps(layers("河南省"), "terms.yaml", again)).isEmpty();
    assertThat(templates.places())
        .containsExactly(
            "E-DATA-NOT-MAP templates/common/terms.yaml:1:1",
            "E-YAML-COLON templates/报告/河南省/terms.yaml:1:2");
    assertThat(again.sorted()).isEqualTo(templates.found.sorted());
  }

  @Test
  void aKindWithoutSettingsIsReported() throws Exception {
    templates.main("").write("报告/河南省/settings.yaml", "title: 省");
    Files.delete(templates.root.resolve("报告/settings.yaml"));

    assertThat(templates.library().settings(layers("河南省"), templates.found)).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-NO-SETTINGS templates/报告/settings.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- 甲|E-DATA-NOT-MAP templates/报告/河南省/settings.yaml:1:1",
        "title：省|E-YAML-COLON templates/报告/河南省/settings.yaml:1:6"
      })
  void settingsThatAreNotSoundAreReportedToEveryReport(String text, String place) {
    templates.main("").write("报告/河南省/settings.yaml", text);
    Diagnostics again = new Diagnostics();

    assertThat(templates.library().settings(layers("河南省"), templates.found)).isEmpty();
    assertThat(templates.library().settings(layers("河南省"), again)).isEmpty();
    assertThat(templates.places()).containsExactly(place);
    assertThat(again.sorted()).isEqualTo(templates.found.sorted());
  }

  @Test
  void settingsOnlyOfCommentsChangeNothing() {
    templates.main("").write("报告/河南省/settings.yaml", "# 与默认相同\n");

    assertThat(templates.library().settings(layers("河南省"), templates.found)).isPresent();
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void otherFilesComeFromTheNearestFolderToo() {
    templates.main("").write("common/page.css", "common").write("报告/河南省/page.css", "省");
    TemplateLibrary library = templates.library();

    assertThat(library.file(layers("河南省"), "page.css", templates.found).orElseThrow().text())
        .isEqualTo("省");
    assertThat(library.file(layers("重庆市"), "page.css", templates.found).orElseThrow().text())
        .isEqualTo("common");
    assertThat(library.file(layers("重庆市"), "none.css", templates.found)).isEmpty();
    assertThat(templates.places()).containsExactly("E-TPL-NO-FILE templates/common/none.css");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.css", "settings.yaml"})
  void otherFilesMayNotBeLinksOutOfTheFolderEither(String name) throws Exception {
    templates.main("");
    Path outside = Files.writeString(templates.root.resolveSibling("secret"), "title: 甲");
    Files.createDirectories(templates.root.resolve("报告/河南省"));
    Files.createSymbolicLink(templates.root.resolve("报告/河南省/" + name), outside);

    if (name.equals("page.css")) {
      assertThat(templates.library().file(layers("河南省"), name, templates.found)).isEmpty();
    } else {
      assertThat(templates.library().settings(layers("河南省"), templates.found)).isEmpty();
    }
    assertThat(templates.places()).containsExactly("E-TPL-OUTSIDE templates/报告/河南省/" + name);
  }

  @Test
  void anUnknownTopicNamesTheNearestOne() {
    templates
        .main(
            "<#list sections[0].blocks as b><#include '/topics/${b.clauses[0].name}.ftlh'></#list>")
        .write("common/topics/理论学习.ftlh", "<#ftl attributes={'needs': {}}>common")
        .write("报告/河南省/topics/理论学习.ftlh", "省")
        .write("报告/重庆市/topics/接访下访.ftlh", "渝");
    String body = "sections: {measures: [{topic: @}], problems: 乙。}";

    assertThat(templates.render("河南省", body.replace("@", "理论学习"))).contains("省");
    assertThat(templates.render("河南省", body.replace("@", "理论学刁"))).isEmpty();
    assertThat(templates.places()).containsExactly("E-DATA-TOPIC a.yaml:4:31");
    assertThat(templates.found.sorted().get(0).arguments()).containsExactly("理论学刁", "理论学习");
  }

  @Test
  void aTopicIsAFilesNameAndNoPath() {
    templates.main("x").write("报告/topics/甲.ftlh", "");

    assertThat(
            templates.render("河南省", "sections: {measures: [{topic: ../topics/甲}], problems: 乙。}"))
        .isEmpty();
    assertThat(templates.places()).containsExactly("E-DATA-TOPIC a.yaml:4:31");
  }
}
