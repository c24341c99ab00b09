package gen.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final Names NAMES = new Names(Map.of("inputs", "in", "out", "o"));

  @TempDir private Path out;

  private Memory memory(Part part) throws IOException {
    return Memory.of(out, part, "../in", NAMES);
  }

  private static Entry made(String data, String sha256) {
    return EntryJsonTest.plain(data)
        .ended(Entry.Status.MADE, List.of())
        .with(new TreeMap<>(Map.of(".html", new Output(sha256, 1, "k"))));
  }

  private static void assertHas(Memory memory, String... data) {
    assertThat(memory.entries()).containsOnlyKeys(data);
  }

  @Test
  void whatIsSettledIsRememberedInOrder() throws Exception {
    Memory memory = memory(Part.WHOLE);
    memory.put(made("b.yaml", "2"));
    memory.put(made("a.yaml", "1"));
    memory.settle(new Across("k", List.of(), "", "9"));

    Memory next = memory(Part.WHOLE);

    assertThat(List.copyOf(next.entries().keySet())).containsExactly("a.yaml", "b.yaml");
    assertThat(next.across()).isEqualTo(new Across("k", List.of(), "", "9"));
    assertThat(next.isOurs("a.html", "1")).isTrue();
    assertThat(next.isOurs("a.html", "2")).isFalse();
    assertThat(next.isOurs("index.html", "9")).isTrue();
    assertThat(next.isDamaged()).isFalse();
  }

  @Test
  void nothingIsWrittenWhenNothingIsNew() throws Exception {
    Memory memory = memory(Part.WHOLE);
    memory.put(made("a.yaml", "1"));
    memory.settle(Across.NOTHING);
    Path manifest = out.resolve(".gen/manifest.jsonl");
    FileTime old = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(manifest, old);

    Memory next = memory(Part.WHOLE);
    next.put(made("a.yaml", "1"));
    next.settle(Across.NOTHING);
    assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(old);

    next.keep(Set.of());
    next.settle(Across.NOTHING);
    assertThat(Files.getLastModifiedTime(manifest)).isNotEqualTo(old);
    assertHas(memory(Part.WHOLE));
  }

  @Test
  void entriesOfOtherInputsAreOnlyKnownAsOurs() throws Exception {
    Memory memory = Memory.of(out, Part.WHOLE, "../others", NAMES);
    memory.put(made("a.yaml", "1"));
    memory.settle(Across.NOTHING);

    assertHas(memory(Part.WHOLE));
    assertThat(memory(Part.WHOLE).isOurs("a.html", "1")).isTrue();
    assertHas(Memory.elsewhere(out, NAMES), "a.yaml");
  }

  @Test
  void aJournalCountsUntilItIsSettled() throws Exception {
    Memory memory = memory(Part.WHOLE);
    try (Journal journal = memory.journal()) {
      journal.add(made("a.yaml", "1"));
    }
    memory.noteIndex("7");

    Memory next = memory(Part.WHOLE);

    assertHas(next, "a.yaml");
    assertThat(next.isOurs("index.html", "7")).isTrue();
    assertHas(Memory.of(out, Part.WHOLE, "../others", NAMES));
    next.settle(Across.NOTHING);
    assertThat(out.resolve(".gen/journal.jsonl")).doesNotExist();
    assertHas(memory(Part.WHOLE), "a.yaml");
  }

  @Test
  void partsKeepToThemselvesUntilAllAreBuilt() throws Exception {
    for (int number = 1; number <= 2; number++) {
      Part part = new Part(number, 2);
      Memory memory = memory(part);
      for (int i = 0; i < 9; i++) {
        if (part.has(i + ".yaml")) {
          memory.put(made(i + ".yaml", "1"));
        }
      }
      memory.settle(Across.NOTHING);
      assertThat(memory(part).entries()).hasSizeBetween(1, 8);
    }
    Memory whole = memory(Part.WHOLE);
    assertThat(whole.entries()).hasSize(9);
    whole.settle(Across.NOTHING);
    try (var files = Files.list(out.resolve(".gen"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("manifest.jsonl", "stamps");
    }
    assertThat(memory(Part.WHOLE).entries()).hasSize(9);
  }

  @Test
  void aStampHoldsUntilTheFileIsTouched() throws Exception {
    Path file = Files.writeString(out.resolve("名 字.html"), "x");
    Stamps stamps = new Stamps(out);
    assertThat(stamps.isUntouched("名 字.html")).isFalse();
    stamps.note("名 字.html");
    Stamps again = new Stamps(out);
    again.read(stamps.lines().lines().toList());
    assertThat(again.isChanged()).isFalse();
    assertThat(again.isUntouched("名 字.html")).isTrue();

    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "longer");
    Files.setLastModifiedTime(file, time);
    assertThat(again.isUntouched("名 字.html")).isFalse();
    Files.writeString(file, "y");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    assertThat(again.isUntouched("名 字.html")).isFalse();
    again.forget("名 字.html");
    assertThat(again.isChanged()).isTrue();
    assertThat(again.lines()).isEmpty();
  }

  @Test
  void namesOfOtherFoldersStayAsTheyAre() {
    assertThat(NAMES.kept("in/2025/a.yaml")).isEqualTo("<inputs>/2025/a.yaml");
    assertThat(NAMES.shown("<inputs>/2025/a.yaml")).isEqualTo("in/2025/a.yaml");
    for (String other : List.of("input/a.yaml", "x/in/a.yaml", "in", "inside/a", "")) {
      assertThat(NAMES.kept(other)).isEqualTo(other);
      assertThat(NAMES.shown(other)).isEqualTo(other);
    }
  }
}
