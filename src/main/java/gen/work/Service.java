package gen.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The other end of a process for work: answers until nobody asks any more.
 *
 * <p>It is sent a greeting and then a line for each piece. It says {@link #BEGUN} and the piece's
 * name when it begins one, {@link #MADE} and the name when it is done, and the answer in the next
 * line. The names of pieces and the answers have no line breaks.
 */
public final class Service {
  /** Marks what is said, for a JVM may print lines of its own. */
  static final String BEGUN = "@begun ";

  static final String MADE = "@made ";

  /** The exit status when the work itself fails, which it should never do. */
  private static final int BROKEN = 70;

  private final OutputStream out;

  private Service(OutputStream out) {
    this.out = out;
  }

  /**
   * Returns when the input ends, whether work is still going on or not: then whoever asked is gone,
   * and nothing more may be done.
   *
   * @param makers makes of the greeting what does the work; safe for threads
   */
  public static void serve(
      InputStream in, OutputStream out, int jobs, Function<String, Function<String, String>> makers)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String greeting = lines.readLine();
    if (greeting == null) {
      return;
    }
    Function<String, String> work = makers.apply(greeting);
    Service service = new Service(out);
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    for (String piece = lines.readLine(); piece != null; piece = lines.readLine()) {
      String name = piece;
      pool.execute(() -> service.answer(name, work));
    }
    pool.shutdownNow();
  }

  private void answer(String piece, Function<String, String> work) {
    try {
      say(BEGUN + piece + "\n");
      say(MADE + piece + "\n" + work.apply(piece) + "\n");
    } catch (Throwable e) { // whoever asked would wait for ever
      // not every exhausted memory ends the JVM by itself
      Runtime.getRuntime().halt(e instanceof OutOfMemoryError ? Children.OUT_OF_MEMORY : BROKEN);
    }
  }

  private synchronized void say(String lines) {
    try {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nobody listens: the input will end too
    }
  }
}
