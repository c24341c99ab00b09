package gen.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/**
 * Gathers what a template writes, up to far more than any report needs: a template that loops must
 * not fill the memory.
 */
final class OutputLimit extends Writer {
  static final int MEBIBYTES = 8;
  private static final int LIMIT = MEBIBYTES << 20;

  private final StringWriter text = new StringWriter();

  /** Thrown when a template writes too much. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    if (text.getBuffer().length() + length > LIMIT) {
      throw new ExceededException();
    }
    text.write(chars, offset, length);
  }

  @Override
  public void flush() {
    // it is all in memory
  }

  @Override
  public void close() {
    // nothing to let go of
  }

  String text() {
    return text.toString();
  }
}
