package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.check.Terms;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.Optional;
import java.util.regex.Matcher;

/** C-WORD-PARTY: rules of the party in a list that is called 等法律法规. */
final class PartyRule extends PassageRule {
  private static final Sought LIST =
      Sought.of("》等(?:国家|有关|相关)?(法律法规|法律、法规)(?!(?:和|与|及|以及|、)?[^，。；]{0,8}(?:党内|党规|纪))");

  @Override
  public String code() {
    return "C-WORD-PARTY";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!LIST.mayBeIn(passage.grams())) {
      return;
    }
    Matcher found = LIST.matcher(passage.text());
    while (found.find()) {
      Optional<String> ofParty = ofParty(passage.text(), found.start(), report.settings().terms());
      ofParty.ifPresent(
          title ->
              sink.add(
                  finding(
                      passage,
                      found.start(1),
                      found.end(1) - found.start(1),
                      found.group(1),
                      title)));
    }
  }

  /** The last of the titles of the list that is a rule of the party. */
  private static Optional<String> ofParty(String text, int close, Terms terms) {
    int end = close;
    while (end > 0 && text.charAt(end) == '》') {
      int from = text.lastIndexOf('《', end);
      if (from < 0) {
        return Optional.empty();
      }
      String title = text.substring(from + 1, end);
      if (terms.name(title).filter(Terms.Name::ofParty).isPresent()) {
        return Optional.of(title);
      }
      end = from - 1;
      if (end > 0 && (text.charAt(end) == '、' || text.charAt(end) == '和')) {
        end--;
      }
    }
    return Optional.empty();
  }
}
