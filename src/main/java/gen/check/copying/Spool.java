package gen.check.copying;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of records that are written one after another and read in any order. Only their ids and
 * places are in memory. The same records in the same order are the same bytes. Safe for threads.
 */
public final class Spool implements Closeable {
  /** Says what the file is and in which version. */
  private static final byte[] MARK = "genspl1\n".getBytes(StandardCharsets.US_ASCII);

  /** Before each record: the lengths of its id and of itself, and the checksum of all. */
  private static final int HEAD = 3 * Integer.BYTES;

  private final FileChannel channel;
  private final boolean writable;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private long end;

  /** Where a record stands, behind its head and its id. */
  private record Place(String id, long offset, int length) {}

  private Spool(FileChannel channel, boolean writable) {
    this.channel = channel;
    this.writable = writable;
  }

  /** An empty one to be written and read; a file that was there is replaced. */
  public static Spool create(Path file) throws IOException {
    return begin(
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  /** An empty one in the system's folder for such files; the file is gone when it is closed. */
  public static Spool temporary() throws IOException {
    return begin(
        FileChannel.open(
            Files.createTempFile("gen-", ".spool"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  private static Spool begin(FileChannel channel) throws IOException {
    Spool spool = new Spool(channel, true);
    try {
      spool.write(ByteBuffer.wrap(MARK));
      spool.end = MARK.length;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return spool;
  }

  /**
   * What was written earlier, to be read only. All of the file is read, to see that it is sound. A
   * last record that was not written to its end is not there. Empty, when the file is missing, is
   * something else or of another version, or is damaged anywhere else.
   *
   * @throws IOException when the file is there but cannot be read
   */
  public static Spool open(Path file) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      return new Spool(null, false);
    }
    Spool spool = new Spool(channel, false);
    try {
      if (!spool.scan()) {
        spool.places.clear();
        spool.indexes.clear();
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return spool;
  }

  /** False when it is damaged. */
  private boolean scan() throws IOException {
    long size = channel.size();
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      return false;
    }
    end = MARK.length;
    byte[] piece = new byte[1 << 13];
    while (size - end >= HEAD) {
      int idLength = in.readInt();
      int length = in.readInt();
      int checksum = in.readInt();
      if (idLength <= 0 || length < 0) {
        return false;
      }
      long offset = end + HEAD + idLength;
      if (offset + length > size) {
        return true;
      }
      byte[] id = in.readNBytes(idLength);
      CRC32C found = checksum(id, length);
      for (int left = length; left > 0; ) {
        int now = Math.min(left, piece.length);
        in.readFully(piece, 0, now);
        found.update(piece, 0, now);
        left -= now;
      }
      if ((int) found.getValue() != checksum) {
        return offset + length == size;
      }
      place(new String(id, StandardCharsets.UTF_8), offset, length);
    }
    return true;
  }

  /** How many records there are, of each id one. */
  public synchronized int size() {
    return places.size();
  }

  /** The ids are in the order in which they were first written. */
  public synchronized String id(int index) {
    return places.get(index).id();
  }

  /** The record at the index. */
  public synchronized byte[] read(int index) throws IOException {
    Place place = places.get(index);
    return bytes(place.offset(), place.length());
  }

  /** The record of the id; empty when there is none. */
  public synchronized Optional<byte[]> read(String id) throws IOException {
    Integer index = indexes.get(id);
    return index == null ? Optional.empty() : Optional.of(read(index));
  }

  /**
   * Adds a record, or takes it for the one that the id has had.
   *
   * @param id not empty; without unpaired surrogates
   * @throws IllegalStateException when it was opened to be read only
   */
  public synchronized void append(String id, byte[] record) throws IOException {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    if (name.length == 0) {
      throw new IllegalArgumentException("no id");
    }
    CRC32C checksum = checksum(name, record.length);
    checksum.update(record);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length + record.length);
    bytes.putInt(name.length).putInt(record.length).putInt((int) checksum.getValue());
    bytes.put(name).put(record).flip();
    write(bytes);
    place(id, end + HEAD + name.length, record.length);
  }

  /** Adds the record at an index of another spool as it stands there. */
  public void copy(Spool from, int index) throws IOException {
    append(from.id(index), from.read(index));
  }

  /** Of all but the record itself. */
  private static CRC32C checksum(byte[] id, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(ByteBuffer.allocate(2 * Integer.BYTES).putInt(id.length).putInt(length).flip());
    checksum.update(id);
    return checksum;
  }

  /** Takes the record that now ends the file into account. */
  private void place(String id, long offset, int length) {
    Place place = new Place(id, offset, length);
    end = offset + length;
    Integer known = indexes.putIfAbsent(id, places.size());
    if (known == null) {
      places.add(place);
    } else {
      places.set(known, place);
    }
  }

  /** Behind the last record; what a failure leaves there is overwritten by the next. */
  private void write(ByteBuffer bytes) throws IOException {
    if (!writable) {
      throw new IllegalStateException("to be read only");
    }
    long at = end;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  private byte[] bytes(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("shorter than it was");
      }
    }
    return bytes.array();
  }

  /** What was written stays, but for a temporary file. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
