package gen.check;

import gen.yaml.YamlMap;
import java.util.List;

/**
 * The dictionary of official names and fixed phrases that the project knows.
 *
 * @param layers the {@code terms.yaml} files from the farthest to the nearest, as they stand
 */
public record Terms(List<YamlMap> layers) {
  /** No dictionary. */
  public static final Terms NONE = new Terms(List.of());

  public Terms {
    layers = List.copyOf(layers);
  }
}
