package gen.check.figures;

import java.util.Map;
import java.util.Optional;

/** What the rules know of units of measurement. */
final class Unit {
  /** Measure words and units in which offices count; longer ones first where one begins another. */
  static final String COUNTED =
      "(?:件次|人次|批次|场次|家次|户次|校次|件|人(?![民大均口才工])|批(?![准示])|起(?![来步])|份|封|期(?![间限])"
          + "|场(?!所)|册|条(?![例件款])|项(?!目)|个(?![月百千人])|名(?![单义誉])|家(?!庭)|户(?!籍)|例|宗|篇"
          + "|处(?![理室级分置])|卷|节(?![日约])|所(?!有)|台(?![阶账])|类(?!型)|种(?!植)|本(?![级地年])|张|幅"
          + "|次(?![性日年月序]))";

  /** Money and shares. */
  static final String MEASURED = "(?:元|个?百分点|[%％‰])";

  /** One and the same thing counted once by persons or cases, once by how often they came. */
  private static final Map<String, String> OFTEN =
      Map.of("人", "人次", "批", "批次", "件", "件次", "场", "场次", "家", "家次", "户", "户次");

  private Unit() {}

  /** True when one of the two is the other with 次 behind it. */
  static boolean differByTimes(String unit, String other) {
    return Optional.ofNullable(OFTEN.get(unit)).filter(other::equals).isPresent()
        || Optional.ofNullable(OFTEN.get(other)).filter(unit::equals).isPresent();
  }

  static boolean isPercent(String unit) {
    return unit.equals("%") || unit.equals("％");
  }
}
