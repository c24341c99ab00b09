package gen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project with two standard clauses, one of which a province words anew, and a report of two
 * years; paths are told without the folder it is in.
 */
final class SmallProject {
  private final Path root;

  SmallProject(Path root) {
    this.root = root;
    write("templates/common/screen.css", "p { margin: 0 }");
    write("templates/common/page.css", "@page { size: A4 }");
    write(
        "templates/报告/settings.yaml",
        """
        title: 报告
        order: [measures, plans]
        headings:
          measures: 举措
          plans: 安排
        empty_text:
          measures:
          plans: 无
        outline:
          preamble: []
          measures: [学习]
          plans: []
        groups:
          学习:
            headings: [加强学习]
            form: paragraphs
            at_most:
            topics: [理论学习, 普法宣传]
        """);
    write(
        "templates/报告/report.ftlh",
        """
        <#macro clause use><#local variant = use.variant><#include "/topics/${use.name}.ftlh"></#macro>
        <article><h1>${settings.title}</h1>
        <#list sections as s><section><h2>${s.heading}</h2><#list s.blocks as b>
        <#if b.heading??><h3>${b.heading}</h3></#if><#list b.paragraphs as p><p>${p}</p></#list>
        <#list b.clauses as c><p><@clause use=c/></p></#list></#list></section></#list>
        <#if facts.热线??><p>${facts.热线}</p></#if>
        </article>
        """);
    write(
        "templates/报告/topics/理论学习.ftlh",
        """
        <#ftl attributes={
          "heading": ["加强理论学习", "抓实理论学习"],
          "variants": ["制度", "简明"],
          "needs": {"中心组学习": "12次"},
          "uses": {"专题研讨": "18次"}
        }>
        <#if variant == "制度">
        坚持学习制度，学习${facts.中心组学习}<#if facts.专题研讨??>，研讨${facts.专题研讨}</#if>。
        <#else>
        学习${facts.中心组学习}<#if facts.专题研讨??>、研讨${facts.专题研讨}</#if>。
        </#if>
        """);
    write(
        "templates/报告/topics/普法宣传.ftlh",
        """
        <#ftl attributes={"heading": ["普法"], "needs": {"普法活动": "36场次"}}>
        普法${facts.普法活动}。
        """);
    write("templates/报告/河南省/settings.yaml", "headings:\n  plans: 打算\n");
    write(
        "templates/报告/河南省/topics/理论学习.ftlh",
        "全省学习${facts.中心组学习}<#if facts.专题研讨??>和${facts.专题研讨}</#if>。\n");
    write("inputs/_defaults.yaml", "kind: 报告\nsettings:\n  title: 年度报告\nfacts:\n  热线: 12345号\n");
    report(2024, "  中心组学习: 10次\n");
    report(2025, "  中心组学习: 12次\n  无关: 3件\n");
  }

  SmallProject write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SmallProject report(int year, String facts) {
    String head = "bureau: 某局\nregion: 河南省\nyear: " + year + "\nfacts:\n";
    return write("inputs/" + year + "/某局.yaml", head + facts);
  }

  /** Calls a command on the project; its paths are as if it were called in its folder. */
  Called call(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("-i", root.resolve("inputs").toString()));
    arguments.addAll(List.of("-t", root.resolve("templates").toString()));
    arguments.addAll(List.of(more));
    Called called = Called.with(arguments.toArray(String[]::new));
    return new Called(called.status(), below(called.out()), below(called.err()));
  }

  private String below(String printed) {
    return printed.replace(root.toString().replace('\\', '/') + "/", "");
  }
}
