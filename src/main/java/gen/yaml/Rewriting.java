package gen.yaml;

import gen.diag.Diagnostics;
import gen.diag.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes texts of a YAML file where they stand, so that comments and layout stay; and makes sure
 * that the file then says the same but for these changes.
 */
public final class Rewriting {

  /**
   * A change of some chars of the file, all on one line.
   *
   * @param from the offset of the first
   * @param to the offset behind the last
   */
  public record Edit(int from, int to, String with) {}

  /**
   * @param text the whole file after the changes
   * @param edits those that were made, by their places
   */
  public record Result(String text, List<Edit> edits) {}

  private final List<Edit> edits;

  private Rewriting(List<Edit> edits) {
    this.edits = edits;
  }

  /**
   * The file with the changes; empty when it would not be read as it should. Left out are changes
   * of what is no text, or is not written as it reads (escapes), and all but the first of those
   * that overlap.
   */
  public static Optional<Result> of(Source source, List<Edit> wanted) {
    Optional<YamlNode> before = YamlReader.read(source, new Diagnostics());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> sorted = new ArrayList<>(new HashSet<>(wanted));
    sorted.sort(Comparator.comparingInt(Edit::from).thenComparing(Edit::to));
    Set<Edit> plain = new HashSet<>();
    collectPlain(before.get(), sorted, source.text(), plain);
    List<Edit> edits = new ArrayList<>();
    int end = 0;
    for (Edit edit : sorted) {
      if (plain.contains(edit) && edit.from() >= end) {
        edits.add(edit);
        end = edit.to();
      }
    }
    StringBuilder text = new StringBuilder(source.text());
    for (int i = edits.size() - 1; i >= 0; i--) {
      text.replace(edits.get(i).from(), edits.get(i).to(), edits.get(i).with());
    }
    Diagnostics found = new Diagnostics();
    Optional<YamlNode> after = YamlReader.read(new Source(source.name(), text.toString()), found);
    boolean same =
        !found.hasErrors()
            && after.isPresent()
            && new Rewriting(edits).isMeant(before.get(), after.get());
    return same ? Optional.of(new Result(text.toString(), edits)) : Optional.empty();
  }

  /** The edits whose chars stand in the file as the text has them. */
  private static void collectPlain(
      YamlNode node, List<Edit> sorted, String source, Set<Edit> plain) {
    if (node instanceof YamlText text) {
      for (Edit edit : sorted) {
        if (isPlain(text, edit, source)) {
          plain.add(edit);
        }
      }
    } else if (node instanceof YamlList list) {
      list.items().forEach(item -> collectPlain(item, sorted, source, plain));
    } else {
      ((YamlMap) node)
          .entries()
          .values()
          .forEach(entry -> collectPlain(entry.value(), sorted, source, plain));
    }
  }

  private static boolean isPlain(YamlText text, Edit edit, String source) {
    int length = edit.to() - edit.from();
    int first = indexOf(text, edit.from());
    if (first < 0 || length < 1 || first + length > text.value().length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean inPlace = text.offset(first + i) == edit.from() + i;
      if (!inPlace || text.value().charAt(first + i) != source.charAt(edit.from() + i)) {
        return false;
      }
    }
    return edit.with().indexOf('\n') < 0 && edit.with().indexOf('\r') < 0;
  }

  private static int indexOf(YamlText text, int offset) {
    int low = 0;
    int high = text.value().length() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int here = text.offset(middle);
      if (here == offset) {
        return middle;
      }
      if (here < offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private boolean isMeant(YamlNode before, YamlNode after) {
    if (before instanceof YamlText old) {
      return after instanceof YamlText text
          && text.value().equals(expected(old))
          && text.isEmpty() == old.isEmpty();
    }
    if (before instanceof YamlList old) {
      return after instanceof YamlList list && areMeant(old.items(), list.items());
    }
    Map<String, YamlMap.Entry> old = ((YamlMap) before).entries();
    if (!(after instanceof YamlMap map)
        || !List.copyOf(old.keySet()).equals(List.copyOf(map.entries().keySet()))) {
      return false;
    }
    return old.keySet().stream()
        .allMatch(key -> isMeant(old.get(key).value(), map.entries().get(key).value()));
  }

  private boolean areMeant(List<YamlNode> before, List<YamlNode> after) {
    Iterator<YamlNode> items = after.iterator();
    return before.size() == after.size()
        && before.stream().allMatch(item -> isMeant(item, items.next()));
  }

  private String expected(YamlText text) {
    StringBuilder expected = new StringBuilder(text.value());
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      int first = indexOf(text, edit.from());
      int length = edit.to() - edit.from();
      if (first >= 0 && first + length <= text.value().length()) {
        expected.replace(first, first + length, edit.with());
      }
    }
    return expected.toString();
  }
}
