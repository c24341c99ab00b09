package gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All Java code stands in google-java-format; {@code mvn verify -Dformat=apply} brings it there.
 */
class FormatTest {
  @Test
  void everySourceIsFormatted() throws IOException, InterruptedException {
    List<String> files;
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      files = sources.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    List<String> arguments = new ArrayList<>();
    for (String part : List.of("api", "code", "file", "parser", "tree", "util")) {
      arguments.add("--add-exports");
      arguments.add("jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    arguments.add("com.google.googlejavaformat.java.Main");
    boolean apply = "apply".equals(System.getProperty("format"));
    arguments.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    arguments.addAll(files);
    TestTools.Ended ended = TestTools.java(arguments.toArray(String[]::new));
    assertThat(ended.output()).as("not formatted; mvn verify -Dformat=apply mends them").isEmpty();
    assertThat(ended.status()).isZero();
  }
}
