package gen.check.punctuation;

import gen.check.Mendable;

/** A document number with 第 or with zeros at its front: {@code 〔2023〕03号}. */
final class DocumentNumberZero extends PatternRule implements Mendable {
  DocumentNumberZero() {
    super(
        "C-PUNCT-DOCZERO",
        "(?<=[〔\\[［(（【](?:19|20)\\d{2}[〕\\]］)）】])(?<wrong>第0{0,4}|0{1,4})(?=[1-9]\\d{0,4}号(?![楼院线门]))");
  }

  @Override
  public String mended(String marked) {
    return "";
  }
}
