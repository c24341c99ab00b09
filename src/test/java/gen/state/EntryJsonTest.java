package gen.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.diag.Span;
import gen.json.JsonException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {
  private static final EntryJson HERE = json("/县/inputs");

  private static EntryJson json(String inputs) {
    return new EntryJson(new Names(Map.of("inputs", inputs)));
  }

  static Entry entry(String data, String inputs) {
    Source file = new Source(inputs + "/" + data, "");
    Diagnostic warning =
        Diagnostic.warning("W-X", new Span(file, 3, 4, 5), inputs + "/b.yaml", "\"引\n\u2028")
            .hint("year");
    Diagnostic error = Diagnostic.error("E-X", file.whole());
    return new Entry(
        data,
        Entry.Status.FAILED,
        Optional.of(new Subject(2025, "河南省/湖滨区", "甲局", "报告", true)),
        new TreeMap<>(Map.of("inputs/" + data, "1", "inputs/check.yaml", "-")),
        new TreeMap<>(Map.of(".html", new Output("00", 1L << 40, "k"))),
        List.of(warning, error),
        List.of(
            new Finding(warning, Optional.of("理由"), 2, 7),
            new Finding(error, Optional.empty(), 0, 0)),
        List.of("报告", "common"),
        List.of(inputs + "/check.yaml:1:2 C-X"));
  }

  static Entry plain(String data) {
    return new Entry(
        data,
        Entry.Status.UNBUILT,
        Optional.empty(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    for (Entry entry : List.of(entry("区/a.yaml", "/县/inputs"), plain("b.yml"))) {
      String line = HERE.write(entry);
      assertThat(line).doesNotContain("\n", "/县/inputs");
      assertThat(HERE.write(HERE.read(line))).isEqualTo(line);
      assertThat(HERE.read(line).key()).isEqualTo(entry.key());
      assertThat(HERE.read(line).findings().toString()).isEqualTo(entry.findings().toString());
    }
  }

  @Test
  void filesAreNamedAsTheCallNamesTheirFolders() throws Exception {
    Entry there = json("x").read(HERE.write(entry("a.yaml", "/县/inputs")));

    assertThat(there.toString()).isEqualTo(entry("a.yaml", "x").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "{}",
        "{\"data\":\"a.yaml\"}",
        "{\"data\":\"a\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{}}",
        "{\"data\":\"../a.yaml\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{}}",
        "{\"data\":\"/a.yaml\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{}}",
        "{\"data\":\"b/../../a.yaml\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{}}",
        "{\"data\":\"a.yaml\",\"status\":\"LOST\",\"dependencies\":{},\"outputs\":{}}",
        "{\"data\":\"a.yaml\",\"status\":\"MADE\",\"dependencies\":[],\"outputs\":{}}",
        "{\"data\":\"a.yaml\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{\".pdf\":1}}"
      })
  void whatIsNoEntryIsRefused(String line) {
    assertThatThrownBy(() -> HERE.read(line)).isInstanceOf(JsonException.class);
  }

  @Test
  void theKeyTellsNamesFromDigests() {
    Entry one = plain("a.yaml").dependingOn(new TreeMap<>(Map.of("a", "bc")));
    Entry other = plain("a.yaml").dependingOn(new TreeMap<>(Map.of("ab", "c")));
    assertThat(one.key()).isNotEqualTo(other.key()).hasSize(32);
  }
}
