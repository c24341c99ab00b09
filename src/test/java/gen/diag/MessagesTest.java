package gen.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern CODE = Pattern.compile("\"([EWC]-[A-Z0-9-]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

  private static final Object[] ARGUMENTS = "0123456789".split("");

  private final ResourceBundle english = Messages.in("en").bundle();
  private final ResourceBundle chinese = Messages.in("zh").bundle();

  @Test
  void everyCodeOfTheProgramHasItsWordsInEveryLanguage() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, codes));
    }
    assertThat(codes).isNotEmpty();
    assertThat(english.keySet()).containsAll(codes);
    assertThat(chinese.keySet()).containsAll(codes);
  }

  private static void collect(Path file, Set<String> codes) {
    try {
      CODE.matcher(Files.readString(file)).results().map(r -> r.group(1)).forEach(codes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theLanguagesHaveTheSameKeysAndPlaceholders() {
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
    }
  }

  private static Set<String> placeholders(ResourceBundle bundle, String key) {
    return PLACEHOLDER
        .matcher(bundle.getString(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPatternCanBeFormatted() {
    for (ResourceBundle bundle : Set.of(english, chinese)) {
      for (String key : bundle.keySet()) {
        String text = new MessageFormat(bundle.getString(key), Locale.ROOT).format(ARGUMENTS);
        assertThat(text).as(key).isNotBlank().doesNotContainPattern(PLACEHOLDER);
      }
    }
  }

  @Test
  void anUnknownLanguageIsEnglish() {
    assertThat(Messages.in("fr").text("hint")).isEqualTo(english.getString("hint"));
    assertThat(Messages.in("zh").text("hint")).isEqualTo("提示：");
  }
}
