package gen.check.punctuation;

import gen.check.Mendable;

/** The year of a document number in other brackets than 〔〕, or not in full. */
final class DocumentNumberBrackets extends PatternRule implements Mendable {
  DocumentNumberBrackets() {
    super(
        "C-PUNCT-DOCNO",
        "(?<=\\p{IsHan})(?<wrong>[〔\\[［(（【〈<](?:19|20)\\d{2}[〕\\]］)）】〉>]|〔[0-4]\\d〕)(?=第?\\d{1,5}号(?![楼院线门]))");
  }

  @Override
  public String mended(String marked) {
    String year = marked.replaceAll("\\D", "");
    if (year.length() != marked.length() - 2) {
      return marked;
    }
    return "〔" + (year.length() == 2 ? "20" + year : year) + "〕";
  }

  @Override
  protected boolean isWrong(Found found) {
    return !found.marked().matches("〔\\d{4}〕");
  }
}
