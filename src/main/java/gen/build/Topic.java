package gen.build;

import gen.report.Clause;
import gen.report.ClausePlace;
import java.util.List;

/**
 * A standard clause as it is in effect in some folder of templates.
 *
 * @param kind of report
 * @param places where the outline has it; empty when only data that names it gets it
 * @param file the one that is in effect, as users know it
 * @param overridden the files of the same name that it takes the place of, nearest first
 */
public record Topic(
    String kind, Clause clause, List<ClausePlace> places, String file, List<String> overridden) {

  /**
   * What one variant of a clause prints with the typical values of all its facts.
   *
   * @param variant its name; empty when the clause has only one
   * @param text empty when the templates cannot make it
   */
  public record Example(String variant, String text) {}

  public Topic {
    places = List.copyOf(places);
    overridden = List.copyOf(overridden);
  }
}
