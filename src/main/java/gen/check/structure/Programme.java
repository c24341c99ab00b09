package gen.check.structure;

import java.util.List;

/**
 * A programme of several years that reports cite with its time.
 *
 * @param name a pattern for its name without the years
 * @param first its first year
 * @param last its last year
 */
record Programme(String name, int first, int last) {
  static final List<Programme> ALL =
      List.of(
          new Programme("法治政府建设实施纲要", 2015, 2020),
          new Programme("法治政府建设实施纲要", 2021, 2025),
          new Programme("法治社会建设实施纲要", 2020, 2025),
          new Programme("法治中国建设规划", 2020, 2025),
          new Programme("第七个五年规划", 2016, 2020),
          new Programme("第八个五年规划", 2021, 2025));

  private static final int PLAN_YEARS = 5;
  private static final int FIRST_OF_THIRTEENTH = 2016;

  /** 十四五 and the like; also 八五, which is said of the spreading of law. */
  static Programme fiveYears(String ordinal) {
    int number = Numerals.value(ordinal);
    int since = number < 10 ? number - 7 : number - 13;
    int first = FIRST_OF_THIRTEENTH + since * PLAN_YEARS;
    return new Programme(ordinal + "五", first, first + PLAN_YEARS - 1);
  }

  String years() {
    return first + "—" + last + "年";
  }
}
