package gen.build;

import gen.json.JsonException;
import gen.work.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/** A process that makes reports for a build that watches it. */
public final class Worker {
  private Worker() {}

  /**
   * Returns when the build needs it no more. Whoever calls it then ends the process at once,
   * whatever is still going on.
   *
   * @param jobs how many reports are made at the same time
   */
  public static void serve(InputStream in, OutputStream out, int jobs) throws IOException {
    Service.serve(in, out, jobs, Worker::maker);
  }

  static Function<String, String> maker(String greeting) {
    try {
      BuildOptions options = BuildOptionsJson.read(greeting);
      Staging staging = new Staging(options.out(), BuildOptionsJson.part(greeting));
      ReportMaker maker = new Workshop(options).maker(staging);
      MadeJson json = new MadeJson();
      return path -> json.write(maker.make(DataFile.of(options.inputs(), path)));
    } catch (JsonException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
