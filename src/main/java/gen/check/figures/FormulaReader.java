package gen.check.figures;

import gen.check.Relation;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a relation. Names stand as they are, between 「」 or quotation marks when they hold signs;
 * signs may be full-width.
 */
final class FormulaReader {
  private static final String MISTAKE = "E-CHECK-RELATION";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<name>「[^」]*」|\"[^\"]*\"|“[^”]*”|'[^']*'|‘[^’]*’)"
              + "|(?<compare>[<＜＞>]\\s?[=＝]|[≤≥≦≧=＝<>＜＞])|(?<sign>[+＋\\-－−/／÷])"
              + "|(?<open>[「\"“'‘])|(?<bare>[^\\s=＝<>＜＞≤≥≦≧+＋\\-－−/／÷「」\"“”'‘’][^=＝<>＜＞≤≥≦≧+＋\\-－−/／÷「」\"“”]*))");

  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  /** Where something is wrong, and the name of the hint. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private final int from;
    private final int length;
    private final String hint;

    Wrong(int from, int length, String hint) {
      super(hint, null, false, false);
      this.from = from;
      this.length = length;
      this.hint = hint;
    }
  }

  private final Relation relation;
  private final String text;
  private final Matcher token;
  private int at;

  private FormulaReader(Relation relation) {
    this.relation = relation;
    this.text = relation.written();
    this.token = TOKEN.matcher(text);
  }

  /** What the relation says; empty when it cannot be understood, which is reported. */
  static Optional<Formula> read(Relation relation, Sink sink) {
    try {
      return Optional.of(new FormulaReader(relation).formula());
    } catch (Wrong wrong) {
      String written = relation.written();
      sink.add(
          Diagnostic.error(
                  MISTAKE,
                  Values.span(relation.span(), written, wrong.from, wrong.length),
                  written.substring(wrong.from, wrong.from + wrong.length))
              .hint(wrong.hint));
      return Optional.empty();
    }
  }

  private Formula formula() throws Wrong {
    List<Formula.Term> left = new ArrayList<>();
    List<Formula.Term> right = new ArrayList<>();
    String sign = side(left);
    if (sign.isEmpty() || !isComparison(sign)) {
      throw sign.isEmpty() ? new Wrong(0, text.length(), "compare") : here("ratio");
    }
    Formula.Comparison comparison = Formula.Comparison.of(sign);
    String more = side(right);
    boolean ratio = more.equals("/");
    if (ratio) {
      boolean plain = left.size() == 1 && right.size() == 1 && !right.get(0).minus();
      if (!plain || comparison != Formula.Comparison.EQUAL || left.get(0).minus()) {
        throw here("ratio");
      }
      right.add(term(false));
      if (!next()) {
        return new Formula(relation, left, comparison, right, true);
      }
      throw here("ratio");
    }
    if (!more.isEmpty()) {
      throw here("once");
    }
    if (left.stream().allMatch(term -> term.number().isPresent())
        && right.stream().allMatch(term -> term.number().isPresent())) {
      throw new Wrong(0, text.length(), "names");
    }
    return new Formula(relation, left, comparison, right, false);
  }

  /** Reads terms up to what is neither + nor -, and returns that; empty at the end. */
  private String side(List<Formula.Term> terms) throws Wrong {
    boolean minus = false;
    while (true) {
      terms.add(term(minus));
      if (!next()) {
        return "";
      }
      String sign = sign();
      if (!sign.equals("+") && !sign.equals("-")) {
        return sign;
      }
      minus = sign.equals("-");
    }
  }

  private Formula.Term term(boolean minus) throws Wrong {
    if (!next()) {
      throw new Wrong(Math.max(0, text.length() - 1), Math.min(1, text.length()), "end");
    }
    if (token.group("open") != null) {
      throw here("open");
    }
    String bare = token.group("bare");
    if (bare != null) {
      String name = bare.strip();
      int from = token.start("bare");
      Optional<Quantity> number = NUMBER.matcher(name).matches() ? number(name) : Optional.empty();
      return new Formula.Term(minus, number.isPresent() ? "" : name, number, from, name.length());
    }
    String quoted = token.group("name");
    if (quoted == null || quoted.length() == 2) {
      throw here("term");
    }
    String name = quoted.substring(1, quoted.length() - 1).strip();
    return new Formula.Term(minus, name, Optional.empty(), token.start("name"), quoted.length());
  }

  /**
   * A number by itself or with a per cent sign; anything longer is a name that begins with digits.
   */
  private static Optional<Quantity> number(String name) {
    return Quantity.parse(name)
        .filter(q -> q.parts().size() == 1 && !q.isApproximate())
        .filter(q -> q.parts().get(0).unit().matches("[%％‰]?"));
  }

  private boolean next() throws Wrong {
    token.region(at, text.length());
    if (!token.lookingAt()) {
      if (!text.substring(at).isBlank()) {
        throw new Wrong(at, text.length() - at, "open");
      }
      return false;
    }
    at = token.end();
    return true;
  }

  private String sign() throws Wrong {
    String compare = token.group("compare");
    String sign = token.group("sign");
    if (compare == null && sign == null) {
      throw here("sign");
    }
    if (sign != null) {
      return "+＋".contains(sign) ? "+" : "/／÷".contains(sign) ? "/" : "-";
    }
    return compare
        .replaceAll("\\s", "")
        .replace('＝', '=')
        .replace('＜', '<')
        .replace('＞', '>')
        .replaceAll("[≤≦]", "<=")
        .replaceAll("[≥≧]", ">=");
  }

  private static boolean isComparison(String sign) {
    return "= <= >= < >".contains(sign);
  }

  /** At the last token. */
  private Wrong here(String hint) {
    int from = token.start();
    while (from < token.end() - 1 && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Wrong(from, token.end() - from, hint);
  }
}
