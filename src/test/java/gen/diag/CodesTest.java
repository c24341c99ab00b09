package gen.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can be said to a user that no test has seen said. */
class CodesTest {
  private static final Pattern CODE = Pattern.compile("^[EWC]-[A-Z0-9-]+$");
  private static final Pattern MENTIONED = Pattern.compile("[EWC]-[A-Z0-9]+(?:-[A-Z0-9]+)+");

  @Test
  void everyCodeIsMentionedInATest() throws IOException {
    Set<String> codes = new TreeSet<>(Messages.in("en").bundle().keySet());
    codes.removeIf(key -> !CODE.matcher(key).matches());
    assertThat(codes).isNotEmpty();

    codes.removeAll(mentioned());

    assertThat(codes).as("codes that no test mentions").isEmpty();
  }

  /** In test sources, in what the cases expect, and in resources; not in the inputs of cases. */
  private static Set<String> mentioned() throws IOException {
    Set<String> mentioned = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      for (Path file : files.filter(CodesTest::counts).toList()) {
        MENTIONED.matcher(Files.readString(file)).results().forEach(r -> mentioned.add(r.group()));
      }
    }
    return mentioned;
  }

  private static boolean counts(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return file.endsWith(Path.of("expected", "messages.txt"))
        || file.toString().endsWith(".java")
        || file.startsWith(Path.of("src", "test", "resources"));
  }
}
