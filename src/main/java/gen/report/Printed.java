package gen.report;

import java.util.Map;

/** How a text of the data looks when it is printed, as far as its width goes. */
final class Printed {
  private static final String A_YEAR = "2025";
  private static final String A_BUREAU = "某某单位";

  private Printed() {}

  /** With the facts as they are written; of variables only the usual length is right. */
  static String sketch(Prose prose, Map<String, Fact> facts) {
    StringBuilder text = new StringBuilder();
    for (Prose.Piece piece : prose.pieces()) {
      if (piece instanceof Prose.Literal literal) {
        text.append(literal.text());
      } else if (piece instanceof Prose.FactPlace place) {
        Fact fact = facts.get(place.name());
        text.append(fact == null ? "" : fact.written());
      } else {
        boolean bureau = ((Prose.VariablePlace) piece).variable() == Prose.Variable.BUREAU;
        text.append(bureau ? A_BUREAU : A_YEAR);
      }
    }
    return text.toString();
  }
}
