package gen.report;

import java.util.List;

/**
 * A standard clause that a report would get if more facts were stated.
 *
 * @param missing the facts that it needs and the report does not have
 */
public record PossibleClause(ClausePlace place, Clause clause, List<String> missing) {
  public PossibleClause {
    missing = List.copyOf(missing);
  }
}
