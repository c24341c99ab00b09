package gen.cli;

import gen.build.Worker;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program of the processes that make reports for {@code gen build}. Not for users: it talks to
 * the build on its standard streams.
 */
public final class WorkerMain {
  private WorkerMain() {}

  /**
   * @param args how many reports are made at the same time
   */
  public static void main(String[] args) throws IOException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    System.setOut(System.err); // whatever a library prints is no answer
    Worker.serve(System.in, out, Integer.parseInt(args[0]));
    System.exit(0); // whatever is still being worked on, nobody waits for it
  }

  /** The command that starts one with this same Java, class path and encoding. */
  static List<String> command(int jobs) {
    List<String> command = new ArrayList<>();
    command.add(Program.java());
    String archive = System.getProperty("gen.archive", "");
    if (!archive.isEmpty() && Files.exists(Path.of(archive))) {
      command.add("-XX:SharedArchiveFile=" + archive); // as the launcher hands it to this process
    }
    command.addAll(
        List.of(
            "-Xmx" + mebibytes(jobs) + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:SoftRefLRUPolicyMSPerMB=20",
            "-Xshare:auto",
            "-Xlog:disable",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            WorkerMain.class.getName()));
    return command;
  }

  /**
   * The memory is bounded, so that thousands of reports need no more than a few; who exceeds it is
   * found by the process ending.
   */
  private static int mebibytes(int jobs) {
    return 512 + 64 * Math.max(0, jobs - 2);
  }
}
