package gen.template;

import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a template asks for a fact by its name.
 *
 * @param span where it does so first
 * @param optional true when the file asks somewhere with {@code ??} whether it is there
 */
public record FactMention(String fact, Span span, boolean optional) {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern MENTION =
      Pattern.compile(
          "\\bfacts(?:\\.([\\p{L}_$@][\\p{L}\\p{N}_$@]*)|\\[\"([^\"]+)\"\\]|\\['([^']+)'\\])"
              + "(\\?\\?)?");

  /** Each fact that the file mentions, once, in the order of the file. */
  static List<FactMention> in(Source template) {
    Matcher comments = COMMENT.matcher(template.text());
    String text = comments.replaceAll(comment -> " ".repeat(comment.group().length()));
    Map<String, FactMention> mentions = new LinkedHashMap<>();
    for (MatchResult match : MENTION.matcher(text).results().toList()) {
      String fact = name(match);
      FactMention first = mentions.get(fact);
      Span span =
          first == null ? template.span(match.start(), match.end() - match.start()) : first.span();
      boolean optional = match.group(4) != null || first != null && first.optional();
      mentions.put(fact, new FactMention(fact, span, optional));
    }
    return new ArrayList<>(mentions.values());
  }

  private static String name(MatchResult match) {
    for (int group = 1; group <= 3; group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    throw new IllegalArgumentException(match.group());
  }
}
