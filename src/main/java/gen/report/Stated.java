package gen.report;

import gen.diag.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a data file for other reports, that of the year after and that of the district:
 * who states it of which year, and the facts. Immutable.
 *
 * @param rollup whose figures it adds, if it does
 */
public record Stated(
    Source file,
    String kind,
    String bureau,
    Region region,
    int year,
    Map<String, Fact> facts,
    Optional<Rollup> rollup) {

  public Stated {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** The same with the sums of its bureaus; what it states itself stays. */
  public Stated with(RolledUp sums) {
    return new Stated(file, kind, bureau, region, year, sums.facts(), rollup);
  }
}
