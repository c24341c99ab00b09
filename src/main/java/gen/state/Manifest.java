package gen.state;

import gen.json.Json;
import gen.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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

  /** How many lines are read at once, and how many times as many may wait for it. */
  private static final int BATCH = 64;

  private static final int WAITING = 8;
  private static final Manifest NONE = new Manifest("", Across.NOTHING, List.of(), false);

  /**
   * Empty when there is no such file. Several lines are read at the same time, and few are held in
   * memory.
   */
  static Manifest read(Path file, EntryJson json) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      if (first == null) {
        throw new JsonException("empty");
      }
      // with many findings over several reports this line is longer than all others
      CompletableFuture<Manifest> head = CompletableFuture.supplyAsync(() -> head(first, json));
      Deque<CompletableFuture<List<Entry>>> reading = new ArrayDeque<>();
      List<Entry> entries = new ArrayList<>();
      for (List<String> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
        List<String> now = batch;
        reading.add(CompletableFuture.supplyAsync(() -> entries(now, json)));
        if (reading.size() > WAITING) {
          entries.addAll(ended(reading.remove()));
        }
      }
      while (!reading.isEmpty()) {
        entries.addAll(ended(reading.remove()));
      }
      Manifest empty = ended(head);
      return new Manifest(empty.inputs, empty.across, entries, false);
    } catch (NoSuchFileException e) {
      return NONE;
    } catch (JsonException | IOException e) {
      return new Manifest("", Across.NOTHING, List.of(), true);
    }
  }

  private static List<String> batch(BufferedReader lines) throws IOException {
    List<String> batch = new ArrayList<>();
    String line;
    while (batch.size() < BATCH && (line = lines.readLine()) != null) {
      batch.add(line);
    }
    return batch;
  }

  private static List<Entry> entries(List<String> lines, EntryJson json) {
    List<Entry> entries = new ArrayList<>();
    try {
      for (String line : lines) {
        entries.add(json.read(line));
      }
    } catch (JsonException e) {
      throw new CompletionException(e);
    }
    return entries;
  }

  private static Manifest head(String line, EntryJson json) {
    try {
      Fields head = Fields.of(line);
      if (head.number("format") != FORMAT) {
        throw new JsonException("another version's");
      }
      String inputs = Objects.requireNonNull(head.text("inputs"));
      return new Manifest(inputs, json.across(head.object("across")), List.of(), false);
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw new CompletionException(e);
    }
  }

  /** What was read; that the memory is exhausted is no damage of the file. */
  private static <T> T ended(CompletableFuture<T> reading) throws JsonException {
    try {
      return reading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new JsonException(String.valueOf(e.getCause()));
    }
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
