package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** C-WORD-TWICE: a sentence or a long clause that the report has said before. */
final class TwiceRule implements Rule {
  private static final int SENTENCE = 15;
  private static final int CLAUSE = 20;
  private static final String ENDS_SENTENCE = "。！？；";
  private static final String ENDS_CLAUSE = ENDS_SENTENCE + "，：";

  private static final Set<Passage.Kind> KINDS =
      EnumSet.of(
          Passage.Kind.PARAGRAPH, Passage.Kind.POINT, Passage.Kind.HEADING, Passage.Kind.ITEM);

  /** Where something was said first. */
  private record Said(Passage passage, int from, int length) {}

  @Override
  public String code() {
    return "C-WORD-TWICE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    Map<String, Said> sentences = new HashMap<>();
    Map<String, Said> clauses = new HashMap<>();
    for (Passage passage : report.passages()) {
      if (KINDS.contains(passage.kind())) {
        List<String> phrases = report.settings().terms().phrasesIn(passage.grams());
        String text = passage.text();
        int from = 0;
        while (from < text.length()) {
          int end = end(text, from, ENDS_SENTENCE);
          if (!repeats(passage, from, end, SENTENCE, sentences, phrases, sink)) {
            clauses(passage, from, end, clauses, phrases, sink);
          }
          from = end + 1;
        }
      }
    }
  }

  private void clauses(
      Passage passage,
      int from,
      int to,
      Map<String, Said> clauses,
      List<String> phrases,
      Sink sink) {
    int start = from;
    while (start < to) {
      int end = end(passage.text(), start, ENDS_CLAUSE);
      repeats(passage, start, end, CLAUSE, clauses, phrases, sink);
      start = end + 1;
    }
  }

  private boolean repeats(
      Passage passage,
      int from,
      int end,
      int shortest,
      Map<String, Said> before,
      List<String> phrases,
      Sink sink) {
    String words = passage.text().substring(from, end);
    String text = words.strip();
    if (text.length() < shortest || ofTheirOwn(text, phrases) < shortest) {
      return false;
    }
    int start = from + words.indexOf(text);
    Said first = before.putIfAbsent(text, new Said(passage, start, text.length()));
    if (first == null) {
      return false;
    }
    sink.add(
        Diagnostic.finding(severity(), code(), passage.span(start, text.length()), text)
            .related("first", first.passage().span(first.from(), first.length())));
    return true;
  }

  /** How many chars are left without the set phrases, which stand in every report twice. */
  private static int ofTheirOwn(String text, List<String> phrases) {
    String rest = text;
    for (String phrase : phrases) {
      rest = rest.replace(phrase, "");
    }
    return rest.length();
  }

  private static int end(String text, int from, String ends) {
    int end = from;
    while (end < text.length()
        && (Slip.isHan(text.charAt(end)) || ends.indexOf(text.charAt(end)) < 0)) {
      end++;
    }
    return end;
  }
}
