package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A national programme cited with years that are not its own: 《法治政府建设实施纲要（2022—2025年）》. */
final class ProgrammeYears extends PassageRule {
  private static final Sought CITED =
      Sought.of(
          "(?:(?<=[《〈])|(?<=印发)|(?<=法治宣传教育的))(?<name>"
              + Programme.ALL.stream()
                  .map(Programme::name)
                  .distinct()
                  .collect(Collectors.joining("|"))
              + ")[（(](?<years>(?<first>\\d{4})年?\\s?[—－–～~\\-至]{1,2}\\s?(?<last>\\d{4})年?)[）)]");

  @Override
  public String code() {
    return "C-YEAR-PERIOD";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!CITED.mayBeIn(passage.grams())) {
      return;
    }
    Matcher cited = CITED.matcher(passage.text());
    while (cited.find()) {
      int first = Integer.parseInt(cited.group("first"));
      int last = Integer.parseInt(cited.group("last"));
      List<Programme> known =
          Programme.ALL.stream().filter(each -> each.name().equals(cited.group("name"))).toList();
      int latest = known.stream().mapToInt(Programme::last).max().orElse(0);
      boolean right = known.stream().anyMatch(each -> each.first() == first && each.last() == last);
      if (!right && first <= latest) {
        String years = known.stream().map(Programme::years).collect(Collectors.joining("、"));
        sink.add(
            finding(
                passage,
                cited.start("years"),
                cited.group("years").length(),
                cited.group("years"),
                cited.group("name"),
                years));
      }
    }
  }
}
