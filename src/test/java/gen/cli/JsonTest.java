package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
  void aPlaceWithoutALineIsAWholeFile() {
    Source file = new Source("甲.yaml", "一\n二");
    assertThat(Json.text(Json.place(file.whole()))).contains("\"line\": null", "\"column\": null");
    assertThat(Json.text(Json.place(file.at(2, 1)))).contains("\"line\": 2", "\"column\": 1");
  }
}
