package gen.build;

import java.nio.file.Path;

/**
 * A project in which reports depend on one another in every way: offices of two provinces and two
 * years, an office's report that is nearly another's, and two years' roll-ups.
 */
final class County {
  static final String COPIED =
      "全面推行行政执法公示制度，执法全过程记录制度，重大执法决定法制审核制度，组织开展案卷评查，发现问题逐件整改到位，执法规范化水平明显提高。";

  private County() {}

  static Project in(Path root) {
    Project project = new Project(root);
    project.write(
        "templates/报告/report.ftlh",
        """
        <article><h1>${settings.title}</h1><p>${facts.甲}<#if facts.甲.change??>，${facts.甲.change}</#if></p>
        <#list sections as s><section><h2>${chinese_number(s?counter)}、${s.heading}</h2>
        <#list s.blocks as b><#list b.paragraphs as p><p>${p}</p></#list></#list></section></#list>
        </article>
        """);
    project.write("templates/报告/河南省/settings.yaml", "title: 河南的报告");
    return project
        .write("inputs/2024/河南省/甲局.yaml", data("甲局", "河南省", 2024, "400件", "旧事不重提。"))
        .write("inputs/2025/河南省/甲局.yaml", data("甲局", "河南省", 2025, "485件, 闲: 1件", "此事已办。"))
        .write("inputs/2025/河南省/乙局.yaml", data("乙局", "河南省/陕州区", 2025, "15件", COPIED))
        .write("inputs/2025/重庆市/丙局.yaml", data("丙局", "重庆市", 2025, "7件", COPIED))
        .write("inputs/2024/河南省.yaml", rollup(2024))
        .write("inputs/2025/河南省.yaml", rollup(2025));
  }

  static String data(String bureau, String region, int year, String figure, String more) {
    return """
    bureau: %s
    region: %s
    year: %d
    facts: {甲: %s}
    sections:
      measures: 全年办理${facts.甲}。
      problems: |
        不足。

        %s
    """
        .formatted(bureau, region, year, figure, more);
  }

  private static String rollup(int year) {
    return """
    bureau: 省政府
    region: 河南省
    year: %d
    rollup: {table: no, from: 河南省}
    sections:
      measures: 全省办理${facts.甲}。
      problems: 不足。
    """
        .formatted(year);
  }
}
