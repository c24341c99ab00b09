package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "2025/河南省/湖滨区信访局.html, 2025/河南省/湖滨区信访局.html",
    "甲 乙.html, 甲%20乙.html",
    "100%.html, 100%25.html",
    "a%20b.html, a%2520b.html",
    "甲#乙?丙.html, 甲%23乙%3F丙.html",
    "甲\u3000乙.html, 甲%E3%80%80乙.html",
    "a:b.html, ./a:b.html",
    "甲/a:b.html, 甲/a:b.html",
    "甲&乙+丙.html, 甲&乙+丙.html"
  })
  void leadToTheFile(String path, String url) {
    assertThat(Links.encode(path)).isEqualTo(url);
    assertThat(URI.create("file:///out/").resolve(url).getPath()).isEqualTo("/out/" + path);
  }
}
