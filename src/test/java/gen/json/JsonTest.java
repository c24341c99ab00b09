package gen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void valuesAreWrittenInOrderAndEscaped() {
    Object value =
        Json.object(
            "b", "引\"号\\\n\u0001",
            "a", List.of(1, true, Optional.empty(), Optional.of("有")),
            "none", null,
            "empty", List.of(),
            "nothing", Json.object());
    assertThat(Json.text(value))
        .isEqualTo(
            """
            {
              "b": "引\\"号\\\\\\n\\u0001",
              "a": [
                1,
                true,
                null,
                "有"
              ],
              "none": null,
              "empty": [],
              "nothing": {}
            }
            """);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws JsonException {
    Map<String, Object> value =
        Json.object(
            "b",
            "引\"号\\\n\u0001",
            "a",
            List.of(1L, -2L, true, "有", List.of(), Json.object("x", "")),
            "none",
            null);

    assertThat(Json.read(Json.text(value))).isEqualTo(value);
    assertThat(Json.line(value)).doesNotContain("\n", " ");
    assertThat(Json.read(Json.line(value))).isEqualTo(value);
    assertThat(((Map<?, ?>) Json.read("{\"b\":1,\"a\":2}")).keySet().toString())
        .isEqualTo("[b, a]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{\"a\":", "[1", "[1] 2", "1.5", "甲", "{\"a\" 1}", "nul"})
  void whatIsNotJsonIsTold(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonException.class);
  }
}
