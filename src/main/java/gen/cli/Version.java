package gen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
final class Version implements IVersionProvider {
  /** The options that ask for it, as {@link Main} declares them. */
  static final List<String> OPTIONS = List.of("-V", "--version");

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  /** The line that is printed of it. */
  static String text() {
    return "gen " + number();
  }

  /** The number alone. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/gen/version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
