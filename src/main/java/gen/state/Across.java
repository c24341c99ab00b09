package gen.state;

import java.util.List;

/**
 * What showed over several reports when they were last looked at together.
 *
 * @param key the same for the same reports; empty when they never were
 * @param findings sorted
 */
public record Across(String key, List<Finding> findings) {
  public static final Across NOTHING = new Across("", List.of());

  public Across {
    findings = List.copyOf(findings);
  }
}
