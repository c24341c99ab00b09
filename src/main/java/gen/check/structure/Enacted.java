package gen.check.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A law or a regulation whose anniversaries reports speak of.
 *
 * @param name without 中华人民共和国
 * @param made the year in which it was passed or published
 * @param inForce the year since which it is in force
 */
record Enacted(String name, int made, int inForce) {
  private static final List<Enacted> ALL =
      List.of(
          new Enacted("信访工作条例", 2022, 2022),
          new Enacted("公平竞争审查条例", 2024, 2024),
          new Enacted("重大行政决策程序暂行条例", 2019, 2019),
          new Enacted("优化营商环境条例", 2019, 2020),
          new Enacted("保障农民工工资支付条例", 2019, 2020),
          new Enacted("民法典", 2020, 2021),
          new Enacted("社区矫正法", 2019, 2020),
          new Enacted("法律援助法", 2021, 2022),
          new Enacted("家庭教育促进法", 2021, 2022),
          new Enacted("个人信息保护法", 2021, 2021),
          new Enacted("反有组织犯罪法", 2021, 2022),
          new Enacted("反电信网络诈骗法", 2022, 2022));

  private static final Map<String, Enacted> BY_NAME =
      ALL.stream().collect(Collectors.toMap(Enacted::name, Function.identity()));

  /** All names, as alternatives of a pattern. */
  static String names() {
    return ALL.stream().map(Enacted::name).collect(Collectors.joining("|"));
  }

  static Enacted of(String name) {
    return BY_NAME.get(name);
  }

  /** Since when, by what is said of it: 施行, 颁布 or both. */
  List<Integer> years(String verbs) {
    boolean force = verbs.contains("施行") || verbs.contains("实施") || verbs.contains("生效");
    boolean other = !verbs.replaceAll("施行|实施|生效", "").isEmpty();
    return force && other ? List.of(inForce, made) : List.of(force ? inForce : made);
  }
}
