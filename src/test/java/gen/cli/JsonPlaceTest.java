package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import gen.json.Json;
import org.junit.jupiter.api.Test;

class JsonPlaceTest {
  @Test
  void aPlaceWithoutALineIsAWholeFile() {
    Source file = new Source("甲.yaml", "一\n二");
    assertThat(Json.text(JsonPlace.of(file.whole())))
        .contains("\"line\": null", "\"column\": null");
    assertThat(Json.text(JsonPlace.of(file.at(2, 1)))).contains("\"line\": 2", "\"column\": 1");
  }
}
