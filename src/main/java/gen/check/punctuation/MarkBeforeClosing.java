package gen.check.punctuation;

import gen.check.Mendable;

/** A mark before what closes a quotation or a bracket, and another behind it: {@code ，”，}. */
final class MarkBeforeClosing extends PatternRule implements Mendable {
  MarkBeforeClosing() {
    super(
        "C-PUNCT-INSIDE",
        "(?<wrong>(?<![“‘《〈（])(?:[，；、：](?=[”’》〉）][，。；、：])|[，；、](?=[）》〉])|。(?=[”’）][，。；、])))");
  }

  @Override
  public String mended(String marked) {
    return "";
  }
}
