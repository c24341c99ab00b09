package gen.state;

import gen.json.Json;
import gen.json.JsonException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a running build has done so far: an entry is added before its outputs take their places, so
 * that after a sudden end it is known which files are ours. So is the digest of the list of all
 * reports. Not safe for threads.
 */
public final class Journal implements AutoCloseable {
  private final OutputStream out;
  private final EntryJson json;
  private final String inputs;
  private boolean torn;
  private boolean begun;

  private Journal(OutputStream out, EntryJson json, boolean torn, String inputs) {
    this.inputs = inputs;
    this.out = out;
    this.json = json;
    this.torn = torn;
  }

  /**
   * What a journal tells.
   *
   * @param entries in the order in which they were added
   * @param others likewise, of builds with another folder of data files
   * @param index SHA-256 of the lists of all reports
   */
  record Told(List<Entry> entries, List<Entry> others, List<String> index) {
    boolean isEmpty() {
      return entries.isEmpty() && others.isEmpty() && index.isEmpty();
    }
  }

  /**
   * Goes on where the last build was interrupted.
   *
   * @param inputs the folder of data files, as a path from the outputs'
   */
  static Journal open(Path file, String inputs, EntryJson json) throws IOException {
    // should it have ended in the middle of a line, that line is over now
    boolean torn = Files.exists(file) && Files.size(file) > 0;
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new Journal(out, json, torn, inputs);
  }

  public void add(Entry entry) throws IOException {
    line(json.write(entry));
  }

  /** The list of all reports will be this. */
  void index(String sha256) throws IOException {
    line(Json.line(Json.object("index", sha256)));
  }

  private void line(String text) throws IOException {
    // said with the first line, so that a full disk is the matter of one report and not of the
    // build
    String whose = begun ? "" : Json.line(Json.object("inputs", inputs)) + "\n";
    String line = (torn ? "\n" : "") + whose + text + "\n";
    torn = true; // a full disk may take a part of it only
    out.write(line.getBytes(StandardCharsets.UTF_8));
    torn = false;
    begun = true;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Lines that are not whole are left out: the build was ended while it wrote them. */
  static Told read(Path file, String inputs, EntryJson json) {
    Told told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (!Files.exists(file)) {
      return told;
    }
    boolean[] same = new boolean[1];
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines
          .map(
              line ->
                  new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
          .forEach(line -> same[0] = take(line, inputs, same[0], json, told));
    } catch (IOException | UncheckedIOException e) {
      return told; // what was read so far is true
    }
    return told;
  }

  /** Whether the lines that follow are of builds with the same inputs. */
  private static boolean take(String line, String inputs, boolean same, EntryJson json, Told told) {
    try {
      Fields fields = Fields.of(line);
      if (fields.has("data")) {
        (same ? told.entries() : told.others()).add(json.read(line));
      } else if (fields.has("index")) {
        told.index().add(fields.text("index"));
      }
      return fields.has("inputs") ? inputs.equals(fields.text("inputs")) : same;
    } catch (JsonException | ClassCastException e) {
      return same;
    }
  }
}
