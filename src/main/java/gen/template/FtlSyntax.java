package gen.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the pieces of a template's source end; for sources that FreeMarker has parsed. */
final class FtlSyntax {
  private static final Pattern HEADING = Pattern.compile("[\"']heading[\"']\\s*:");

  private FtlSyntax() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isMarkup(String source, int at) {
    return isDirective(source, at) || isTag(source, at) || source.startsWith("${", at);
  }

  static boolean isDirective(String source, int at) {
    return source.startsWith("<#", at)
        || source.startsWith("</#", at)
        || source.startsWith("<@", at)
        || source.startsWith("</@", at);
  }

  static boolean isTag(String source, int at) {
    int name = source.startsWith("</", at) ? at + 2 : at + 1;
    return source.charAt(at) == '<' && name < source.length() && isLetter(source.charAt(name));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** {@code #if}, {@code @outline.part}; of an end as of its beginning. */
  static String nameOfDirective(String source, int at) {
    int from = source.startsWith("</", at) ? at + 2 : at + 1;
    int end = from + 1;
    while (end < source.length() && " \t\r\n/>".indexOf(source.charAt(end)) < 0) {
      end++;
    }
    return source.substring(from, end);
  }

  static String nameOfTag(String source, int at) {
    int from = source.startsWith("</", at) ? at + 2 : at + 1;
    int end = from;
    while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return source.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** Behind the next place of a word; the end of the source if there is none. */
  static int behind(String source, String word, int from) {
    int found = source.indexOf(word, from);
    return found < 0 ? source.length() : found + word.length();
  }

  /** Behind the {@code >} that is in neither quotes nor brackets. */
  static int endOfDirective(String source, int at) {
    return end(source, at + 2, '>');
  }

  static int endOfPlaceholder(String source, int at) {
    return end(source, at + 2, '}');
  }

  private static int end(String source, int from, char last) {
    int depth = 0;
    int i = from;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfQuote(source, i);
        continue;
      }
      if (c == last && depth == 0) {
        return i + 1;
      }
      if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
      i++;
    }
    return source.length();
  }

  private static int endOfQuote(String source, int at) {
    int i = at + 1;
    while (i < source.length() && source.charAt(i) != source.charAt(at)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, source.length());
  }

  /** Behind the {@code >} of an HTML tag, whose attributes may hold directives. */
  static int endOfTag(String source, int at) {
    int i = at + 1;
    char quote = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (isDirective(source, i)) {
        i = endOfDirective(source, i);
      } else if (source.startsWith("${", i)) {
        i = endOfPlaceholder(source, i);
      } else if (quote == 0 && c == '>') {
        return i + 1;
      } else {
        if (quote == 0 && (c == '"' || c == '\'')) {
          quote = c;
        } else if (c == quote) {
          quote = 0;
        }
        i++;
      }
    }
    return source.length();
  }

  /**
   * Where texts between quotes stand that are printed: what macros are called with, and the
   * headings that a clause declares. Those with escapes are left out, as their chars have no places
   * of their own.
   *
   * @return from and to, without the quotes
   */
  static List<int[]> printedWords(String source, int at, int end) {
    int from = at;
    int to = end;
    if (source.startsWith("<#ftl", at)) {
      Matcher heading = HEADING.matcher(source).region(at, end);
      if (!heading.find()) {
        return List.of();
      }
      from = heading.end();
      to = Math.min(end, endOfValue(source, from));
    } else if (!source.startsWith("<@", at)) {
      return List.of();
    }
    List<int[]> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = source.charAt(i);
      if (c == '"' || c == '\'') {
        int behind = endOfQuote(source, i);
        String word = source.substring(i + 1, Math.max(i + 1, behind - 1));
        if (word.indexOf('\\') < 0 && word.codePoints().anyMatch(Character::isIdeographic)) {
          words.add(new int[] {i + 1, behind - 1});
        }
        i = behind;
      } else {
        i++;
      }
    }
    return words;
  }

  /** Of a list or a single text. */
  private static int endOfValue(String source, int from) {
    int i = from;
    while (i < source.length() && isSpace(source.charAt(i))) {
      i++;
    }
    return i < source.length() && source.charAt(i) == '['
        ? end(source, i + 1, ']')
        : end(source, i, ',');
  }
}
