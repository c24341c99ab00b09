package gen.check.punctuation;

import gen.check.Mendable;
import java.text.Normalizer;

/** Digits and letters as wide as hanzi: {@code ２０２５年}. */
final class FullWidth extends PatternRule implements Mendable {
  FullWidth() {
    super("C-PUNCT-WIDE", "(?<wrong>[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?)");
  }

  @Override
  public String mended(String marked) {
    return Normalizer.normalize(marked, Normalizer.Form.NFKC);
  }
}
