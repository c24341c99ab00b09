package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.check.Terms;
import gen.diag.Sink;
import java.util.Optional;

/** C-WORD-NAME: an official name or a fixed phrase, but for one character. */
final class NameRule extends PassageRule {
  /** Nothing can be said of names that are shorter: 水法 and 宪法 are both laws. */
  private static final int SHORTEST_NAME = 4;

  /** In a shorter name another character may well make another law: 检察官法 and 监察官法. */
  private static final int LONG_NAME = 6;

  /** From this length on the first and the last character belong to the phrase for certain. */
  private static final int LONG = 9;

  private static final String LAW = "法";

  @Override
  public String code() {
    return "C-WORD-NAME";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    Terms terms = report.settings().terms();
    for (Title title : Title.in(passage)) {
      title(title, passage, terms, sink);
    }
    String text = passage.text();
    int from = 0;
    while (from < text.length()) {
      int next = from + 1;
      for (String phrase : terms.phrasesFrom(text.charAt(from))) {
        next = Math.max(next, phrase(phrase, from, passage, terms, sink));
      }
      from = next;
    }
  }

  private void title(Title title, Passage passage, Terms terms, Sink sink) {
    String written = Terms.bare(title.text());
    String state = written.startsWith(Terms.STATE) ? Terms.STATE : "";
    String bare = written.substring(state.length());
    if (terms.isRight(written) || terms.isRight(bare)) {
      return;
    }
    for (int length = bare.length() - 1; length <= bare.length() + 1; length++) {
      for (String name : terms.bareNames(length)) {
        if (Slip.between(bare, name).filter(slip -> isCertain(slip, bare, name)).isPresent()) {
          Optional<Terms.Name> right = terms.name(state + name).or(() -> terms.name(name));
          String meant = right.orElseThrow().title();
          sink.add(finding(passage, title.from(), title.text().length(), title.text(), meant));
          return;
        }
      }
    }
  }

  /**
   * True when hardly anything else can be meant.
   *
   * @param bare what is written, without the name of the state
   */
  private static boolean isCertain(Slip slip, String bare, String name) {
    if (name.length() < SHORTEST_NAME || !slip.isOfWords() || isAnother(slip, bare)) {
      return false;
    }
    boolean missing = slip.length() == 0;
    return name.length() >= LONG_NAME || missing || isDoubled(slip, bare);
  }

  private static boolean isDoubled(Slip slip, String bare) {
    return slip.meant().isEmpty()
        && slip.at() > 0
        && bare.charAt(slip.at() - 1) == bare.charAt(slip.at());
  }

  /**
   * What a law's name becomes with a word before it or without its 法 may well be another title: of
   * a magazine, a form, a rule of the province.
   */
  private static boolean isAnother(Slip slip, String bare) {
    boolean atEnd = slip.at() + slip.length() >= bare.length();
    boolean added = slip.meant().isEmpty() && (slip.at() == 0 || atEnd);
    return added || atEnd && slip.meant().equals(LAW);
  }

  /** Where the scan goes on: behind the phrase if there is a slip in it. */
  private int phrase(String phrase, int from, Passage passage, Terms terms, Sink sink) {
    String text = passage.text();
    int same = 0;
    while (same < phrase.length()
        && from + same < text.length()
        && text.charAt(from + same) == phrase.charAt(same)) {
      same++;
    }
    if (same == phrase.length()) {
      return from;
    }
    Optional<Slip> found = Slip.at(text, from, phrase, same);
    if (found.isEmpty() || !found.get().isOfWords() || found.get().isOfGrammar()) {
      return from;
    }
    Slip slip = found.get();
    int last = phrase.length() < LONG || slip.length() == 0 ? 2 : 1;
    if (same > phrase.length() - last || isRight(text, from + same, slip, terms)) {
      return from;
    }
    int length = slip.end(phrase);
    sink.add(finding(passage, from, length, text.substring(from, from + length), phrase));
    return from + length;
  }

  /** Also when another rule will say what is wrong with it. */
  private static boolean isRight(String text, int at, Slip slip, Terms terms) {
    int last = at + Math.max(0, slip.length() - 1);
    return terms.isRightAt(text, at)
        || terms.isRightAt(text, last)
        || terms.wrong().stream()
            .anyMatch(wrong -> Terms.coversAt(text, wrong.wrong(), Math.min(at, last)));
  }
}
