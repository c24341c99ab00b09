package gen.check.punctuation;

import gen.check.Mendable;

/** Quotation marks of a typewriter around Chinese: {@code "国家宪法日"}. */
final class LatinQuotes extends PatternRule implements Mendable {
  LatinQuotes() {
    super(
        "C-PUNCT-QUOTES",
        "(?<wrong>\"[^\"'\\uFFFC]{1,60}\"|(?<![A-Za-z0-9])'[^\"'\\uFFFC]{1,60}'(?![A-Za-z0-9]))");
  }

  /** Only a whole quotation shows which mark opens it. */
  @Override
  public String mended(String marked) {
    int last = marked.length() - 1;
    boolean whole = last > 0 && marked.charAt(0) == marked.charAt(last);
    if (!whole) {
      return marked;
    }
    return marked.charAt(0) == '"'
        ? "“" + marked.substring(1, last) + "”"
        : "‘" + marked.substring(1, last) + "’";
  }

  @Override
  protected boolean isWrong(Found found) {
    return found.marked().chars().anyMatch(c -> Marks.isHan((char) c))
        || Marks.isChinese(found.before()) && Marks.isChinese(found.after());
  }
}
