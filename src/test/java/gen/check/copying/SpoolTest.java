package gen.check.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private static final Map<String, String> RECORDS = new LinkedHashMap<>();

  static {
    RECORDS.put("2025/河南省/甲局.yaml", "第一份");
    RECORDS.put("b", "");
    RECORDS.put("c", "the third");
  }

  @TempDir private Path folder;

  private Path written() throws IOException {
    Path file = folder.resolve("spool");
    try (Spool spool = Spool.create(file)) {
      for (Map.Entry<String, String> record : RECORDS.entrySet()) {
        spool.append(record.getKey(), bytes(record.getValue()));
      }
      assertThat(records(spool)).isEqualTo(RECORDS);
    }
    return file;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> records(Spool spool) throws IOException {
    Map<String, String> records = new LinkedHashMap<>();
    for (int i = 0; i < spool.size(); i++) {
      String record = new String(spool.read(i), StandardCharsets.UTF_8);
      assertThat(spool.read(spool.id(i))).hasValue(bytes(record));
      records.put(spool.id(i), record);
    }
    return records;
  }

  private static Map<String, String> records(Path file) throws IOException {
    try (Spool spool = Spool.open(file)) {
      return records(spool);
    }
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    Path file = written();

    assertThat(records(file)).isEqualTo(RECORDS);
    try (Spool spool = Spool.open(file)) {
      assertThat(spool.read("d")).isEmpty();
      assertThatThrownBy(() -> spool.append("d", new byte[1]))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(records(file)).isEqualTo(RECORDS);
  }

  @Test
  void theSameRecordsAreTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(written());

    assertThat(Files.readAllBytes(written())).isEqualTo(first);
  }

  @Test
  void aLaterRecordOfTheSameIdTakesThePlaceOfTheFirst() throws IOException {
    Path file = folder.resolve("spool");
    try (Spool spool = Spool.create(file)) {
      spool.append("a", bytes("one"));
      spool.append("b", bytes("two"));
      spool.append("a", bytes("three"));
    }

    assertThat(records(file)).isEqualTo(Map.of("a", "three", "b", "two"));
  }

  @Test
  void recordsAreCopiedAsTheyAre() throws IOException {
    Path copy = folder.resolve("copy");
    try (Spool old = Spool.open(written());
        Spool spool = Spool.create(copy)) {
      spool.append("new", bytes("neu"));
      spool.copy(old, 2);
      spool.copy(old, 0);
    }

    assertThat(records(copy))
        .isEqualTo(Map.of("new", "neu", "c", "the third", "2025/河南省/甲局.yaml", "第一份"));
  }

  @Test
  void whatIsNoSpoolIsEmpty() throws IOException {
    Path file = folder.resolve("other");

    assertThat(records(file)).isEmpty();
    assertThat(file).doesNotExist();
    assertThat(records(Files.createFile(file))).isEmpty();
    assertThat(records(Files.writeString(file, "bureau: 某局\nregion: 河南省\n"))).isEmpty();
    assertThat(records(Files.write(file, new byte[999]))).isEmpty();
  }

  /** Wherever the file ends: what was written to its end is there, and nothing else. */
  @Test
  void aTornRecordIsDropped() throws IOException {
    byte[] all = Files.readAllBytes(written());
    Path file = folder.resolve("torn");
    int most = 0;
    for (int length = 0; length < all.length; length++) {
      Files.write(file, Arrays.copyOf(all, length));

      Map<String, String> records = records(file);

      assertThat(RECORDS).containsAllEntriesOf(records);
      assertThat(records.size()).as("no fewer than of a shorter file").isBetween(most, 2);
      most = records.size();
    }
    assertThat(most).isEqualTo(2);
  }

  /** Whichever byte is another: no record is another than was written. */
  @Test
  void damageIsNoticed() throws IOException {
    byte[] all = Files.readAllBytes(written());
    Path file = folder.resolve("damaged");
    for (int i = 0; i < all.length; i++) {
      for (int bit = 1; bit < 256; bit <<= 1) {
        byte[] damaged = all.clone();
        damaged[i] ^= (byte) bit;
        Files.write(file, damaged);

        Map<String, String> records = records(file);

        assertThat(RECORDS).containsAllEntriesOf(records);
        assertThat(records.size()).isLessThan(3);
      }
    }
  }

  @Test
  void aRecordThatCannotBeToldIsRefused() throws IOException {
    try (Spool spool = Spool.temporary()) {
      assertThatThrownBy(() -> spool.append("", new byte[1]))
          .isInstanceOf(IllegalArgumentException.class);
      spool.append("a", bytes("one"));
      assertThat(records(spool)).isEqualTo(Map.of("a", "one"));
    }
  }
}
