package gen.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * What tells this program from another one that might make other outputs: its version, and a
 * checksum over those of all files in its jar, for a version may be built anew.
 */
final class Program {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;

  private Program() {}

  /** The Java that runs it. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static String identity() {
    try {
      Path jar = Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Version.number() + (Files.isRegularFile(jar) ? " " + checksum(jar) : "");
    } catch (IOException | URISyntaxException e) {
      return Version.number();
    }
  }

  /**
   * Over the directory of a zip file, which holds the checksum of each file in it: reading all of
   * them would take longer than a build that finds nothing to do.
   */
  private static String checksum(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] end = new byte[END_LENGTH];
      file.seek(file.length() - END_LENGTH);
      file.readFully(end);
      ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      if (fields.getInt(0) != END) {
        throw new IOException("a comment at the end");
      }
      byte[] directory = new byte[fields.getInt(12)];
      file.seek(Integer.toUnsignedLong(fields.getInt(16)));
      file.readFully(directory);
      CRC32 checksum = new CRC32();
      checksum.update(directory);
      return Long.toHexString(checksum.getValue());
    }
  }
}
