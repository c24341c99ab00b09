package gen.state;

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
 * that after a sudden end it is known which files are ours. Not safe for threads.
 */
public final class Journal implements AutoCloseable {
  private final OutputStream out;
  private final EntryJson json;
  private boolean torn;

  private Journal(OutputStream out, EntryJson json, boolean torn) {
    this.out = out;
    this.json = json;
    this.torn = torn;
  }

  /** Goes on where the last build was interrupted. */
  static Journal open(Path file, EntryJson json) throws IOException {
    // should it have ended in the middle of a line, that line is over now
    boolean torn = Files.exists(file) && Files.size(file) > 0;
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new Journal(out, json, torn);
  }

  public void add(Entry entry) throws IOException {
    String line = (torn ? "\n" : "") + json.write(entry) + "\n";
    torn = true; // a full disk may take a part of it only
    out.write(line.getBytes(StandardCharsets.UTF_8));
    torn = false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The entries in the order in which they were added; lines that are not whole are left out. */
  static List<Entry> read(Path file, EntryJson json) {
    List<Entry> entries = new ArrayList<>();
    if (!Files.exists(file)) {
      return entries;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.forEach(
          line -> {
            try {
              byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
              entries.add(json.read(new String(bytes, StandardCharsets.UTF_8)));
            } catch (JsonException e) {
              // the build was ended while it wrote this
            }
          });
    } catch (IOException | UncheckedIOException e) {
      return entries; // what was read so far is true
    }
    return entries;
  }
}
