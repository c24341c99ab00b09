package gen.check.copying;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The compared paragraphs of the reports of one run as they come: few of them in memory, many in a
 * temporary file that is gone when this is closed; where none can be written, in memory too. Safe
 * for threads.
 */
public final class Collected implements Reports, Closeable {
  private static final long IN_MEMORY = 4 << 20;

  /** Makes the temporary file when there is need of it. */
  interface Opening {
    Spool open() throws IOException;
  }

  private final Opening opening;
  private final List<byte[]> waiting = new ArrayList<>();
  private long most;
  private long bytes;
  private Spool spool;

  public Collected() {
    this(IN_MEMORY, Spool::temporary);
  }

  /**
   * @param most how many bytes may be in memory
   */
  Collected(long most, Opening opening) {
    this.most = most;
    this.opening = opening;
  }

  public synchronized void add(ReportParagraphs report) {
    byte[] record = report.toBytes();
    waiting.add(record);
    bytes += record.length;
    if (bytes > most) {
      write();
    }
  }

  private void write() {
    try {
      if (spool == null) {
        spool = opening.open();
      }
      for (int last = waiting.size() - 1; last >= 0; last--) {
        spool.append(String.valueOf(spool.size()), waiting.get(last));
        bytes -= waiting.remove(last).length;
      }
    } catch (IOException e) {
      most = Long.MAX_VALUE;
    }
  }

  @Override
  public synchronized int size() {
    return written() + waiting.size();
  }

  @Override
  public synchronized ReportParagraphs read(int index) {
    try {
      boolean inFile = index < written();
      return ReportParagraphs.of(inFile ? spool.read(index) : waiting.get(index - written()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int written() {
    return spool == null ? 0 : spool.size();
  }

  @Override
  public synchronized void close() throws IOException {
    if (spool != null) {
      spool.close();
    }
  }
}
