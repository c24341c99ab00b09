package gen.build;

import gen.check.copying.ReportParagraphs;
import gen.diag.Measured;
import gen.json.Json;
import gen.json.JsonException;
import gen.state.EntryJson;
import gen.state.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a process for making reports tells what it made: a line of JSON. Safe for threads. */
final class MadeJson {
  private final EntryJson entries = new EntryJson(new Names(Map.of()));

  String write(Made made) {
    return Json.line(
        Json.object(
            "entry", entries.write(made.entry()),
            "staged", made.staged().stream().map(MadeJson::write).toList(),
            "proof", made.proof().stream().map(MadeJson::write).toList(),
            "paragraphs",
                made.paragraphs().map(all -> Base64.getEncoder().encodeToString(all.toBytes())),
            "unwritable", made.unwritable(),
            "bug", made.bug().map(bug -> List.of(bug.summary(), bug.trace())),
            "nanos", made.nanos()));
  }

  private static List<Object> write(Staged staged) {
    String temporary = staged.temporary().map(Path::toString).orElse("");
    return List.of(staged.path(), staged.sha256(), staged.size(), temporary);
  }

  private static List<Object> write(Measured measured) {
    return List.of(
        measured.code(),
        measured.rule(),
        measured.clause(),
        measured.allowed(),
        measured.measured(),
        measured.error(),
        measured.holds(),
        measured.places());
  }

  /**
   * @throws IllegalArgumentException when {@link #write} has not written it
   */
  Made read(String line) {
    try {
      Map<?, ?> map = (Map<?, ?>) Json.read(line);
      List<Staged> staged = new ArrayList<>();
      ((List<?>) map.get("staged")).forEach(each -> staged.add(staged((List<?>) each)));
      List<Measured> proof = new ArrayList<>();
      ((List<?>) map.get("proof")).forEach(each -> proof.add(measured((List<?>) each)));
      return new Made(
          entries.read((String) map.get("entry")),
          staged,
          proof,
          Optional.ofNullable((String) map.get("paragraphs"))
              .map(text -> ReportParagraphs.of(Base64.getDecoder().decode(text))),
          (Boolean) map.get("unwritable"),
          Optional.ofNullable((List<?>) map.get("bug"))
              .map(bug -> new Bug((String) bug.get(0), (String) bug.get(1))),
          (Long) map.get("nanos"));
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Staged staged(List<?> parts) {
    String temporary = (String) parts.get(3);
    return new Staged(
        (String) parts.get(0),
        (String) parts.get(1),
        (Long) parts.get(2),
        temporary.isEmpty() ? Optional.empty() : Optional.of(Path.of(temporary)));
  }

  private static Measured measured(List<?> parts) {
    return new Measured(
        (String) parts.get(0),
        (String) parts.get(1),
        (String) parts.get(2),
        (String) parts.get(3),
        (String) parts.get(4),
        (Boolean) parts.get(5),
        (Boolean) parts.get(6),
        ((List<?>) parts.get(7)).stream().map(String.class::cast).toList());
  }
}
