package gen.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a bureau is, from the province down: 河南省/三门峡市/湖滨区. It chooses the templates, so each name
 * is fit to be a folder's. Immutable.
 */
public record Region(List<String> names) {
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）()·-]{1,40}");

  public Region {
    names = List.copyOf(names);
  }

  /** Reads names with slashes between them; empty when one of them could not be a folder's name. */
  public static Optional<Region> parse(String text) {
    List<String> names = Arrays.asList(text.strip().split("/", -1));
    boolean sound = names.stream().allMatch(name -> NAME.matcher(name).matches());
    return sound ? Optional.of(new Region(names)) : Optional.empty();
  }

  /** The province, or whatever comes first. */
  public String province() {
    return names.get(0);
  }

  @Override
  public String toString() {
    return String.join("/", names);
  }
}
