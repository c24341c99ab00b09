package gen.state;

import java.util.List;

/**
 * What showed over several reports when they were last looked at together, and the list of them.
 *
 * @param key the same for the same reports; empty when they never were
 * @param findings sorted
 * @param indexKey the same for the same list of all reports; empty when none was written
 * @param index SHA-256 of the list that was written last; empty when there is none
 */
public record Across(String key, List<Finding> findings, String indexKey, String index) {
  public static final Across NOTHING = new Across("", List.of(), "", "");

  public Across {
    findings = List.copyOf(findings);
  }
}
