package gen.report;

import gen.diag.Span;
import java.util.List;

/**
 * Where a setting in effect comes from.
 *
 * @param name with those of the groups it is in: {@code headings.plans}
 * @param effective what is in effect
 * @param overridden what farther layers say of it, nearest first; empty when only one speaks of it
 */
public record SettingOrigin(String name, Stated effective, List<Stated> overridden) {

  /**
   * What one layer says.
   *
   * @param value as written; of a list, its items with commas between them
   * @param span where its name stands
   */
  public record Stated(String value, Span span) {}

  public SettingOrigin {
    overridden = List.copyOf(overridden);
  }
}
