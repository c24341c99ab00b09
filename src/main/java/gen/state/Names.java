package gen.state;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How files are named where they are kept: by their folder's part in the project, so that the state
 * is the same wherever the project lies and however the call named its folders. Immutable.
 */
public final class Names {
  private final Map<String, String> folders = new LinkedHashMap<>();

  /**
   * @param folders the names of the parts ({@code inputs}) and the folders as messages call them
   */
  public Names(Map<String, String> folders) {
    folders.forEach((part, folder) -> this.folders.put("<" + part + ">/", folder + "/"));
  }

  /** For keeping. */
  String kept(String name) {
    for (Map.Entry<String, String> each : folders.entrySet()) {
      if (name.startsWith(each.getValue())) {
        return each.getKey() + name.substring(each.getValue().length());
      }
    }
    return name;
  }

  /** As messages of this call say it. */
  String shown(String kept) {
    for (Map.Entry<String, String> each : folders.entrySet()) {
      if (kept.startsWith(each.getKey())) {
        return each.getValue() + kept.substring(each.getKey().length());
      }
    }
    return kept;
  }
}
