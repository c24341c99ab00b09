package gen.state;

import gen.json.Json;
import gen.json.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The entries of a folder as a file: a first line that tells of the file, then one line for each
 * entry. The same entries are the same bytes.
 *
 * @param inputs the folder of data files, as a path from the outputs'
 * @param damaged true when the file is not one of this program's, or of another version's
 */
public record Manifest(String inputs, Across across, List<Entry> entries, boolean damaged) {
  private static final int FORMAT = 1;
  private static final Manifest NONE = new Manifest("", Across.NOTHING, List.of(), false);

  /** Empty when there is no such file. The lines are read by all processors. */
  static Manifest read(Path file, EntryJson json) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.isEmpty()) {
        throw new JsonException("empty");
      }
      // with many findings over several reports the first line is longer than all others
      CompletableFuture<List<Entry>> entries =
          CompletableFuture.supplyAsync(() -> entries(lines.subList(1, lines.size()), json));
      Fields head = Fields.of(lines.get(0));
      if (head.number("format") != FORMAT) {
        throw new JsonException("another version's");
      }
      Across across = json.across(head.object("across"));
      return new Manifest(head.text("inputs"), across, entries.join(), false);
    } catch (NoSuchFileException e) {
      return NONE;
    } catch (JsonException
        | IOException
        | CompletionException
        | ClassCastException
        | NullPointerException e) {
      return new Manifest("", Across.NOTHING, List.of(), true);
    }
  }

  private static List<Entry> entries(List<String> lines, EntryJson json) {
    return lines.parallelStream()
        .map(
            line -> {
              try {
                return json.read(line);
              } catch (JsonException e) {
                throw new CompletionException(e);
              }
            })
        .toList();
  }

  /**
   * @param entries in the order in which they are to stand
   */
  static byte[] bytes(String inputs, Across across, Collection<Entry> entries, EntryJson json) {
    CompletableFuture<List<String>> written =
        CompletableFuture.supplyAsync(() -> entries.parallelStream().map(json::write).toList());
    StringBuilder lines = new StringBuilder();
    lines.append(
        Json.line(Json.object("format", FORMAT, "inputs", inputs, "across", json.write(across))));
    lines.append('\n');
    written.join().forEach(line -> lines.append(line).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
