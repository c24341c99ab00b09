package gen.state;

import gen.diag.Diagnostic;
import gen.json.Json;
import gen.json.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Entries as lines of JSON: equal entries are equal lines. Safe for threads. */
public final class EntryJson {
  private final Names names;
  private final DiagnosticJson diagnostics;

  /**
   * @param names how this call names the folders of the project
   */
  public EntryJson(Names names) {
    this.names = names;
    this.diagnostics = new DiagnosticJson(names);
  }

  /** One line without its end. */
  public String write(Entry entry) {
    Map<String, Object> map = Json.object("data", entry.data(), "status", entry.status().name());
    entry.subject().ifPresent(subject -> map.put("subject", write(subject)));
    map.put("dependencies", entry.dependencies());
    Map<String, Object> outputs = new LinkedHashMap<>();
    entry
        .outputs()
        .forEach(
            (suffix, output) ->
                outputs.put(
                    suffix,
                    Json.object(
                        "sha256", output.sha256(), "size", output.size(), "key", output.key())));
    map.put("outputs", outputs);
    put(map, "diagnostics", entry.diagnostics().stream().map(diagnostics::write).toList());
    put(map, "findings", entry.findings().stream().map(this::write).toList());
    put(map, "layers", entry.layers());
    put(map, "exceptions", entry.exceptions().stream().map(names::kept).toList());
    return Json.line(map);
  }

  private static void put(Map<String, Object> map, String name, List<?> values) {
    if (!values.isEmpty()) {
      map.put(name, values);
    }
  }

  private static Map<String, Object> write(Subject subject) {
    return Json.object(
        "year", subject.year(),
        "region", subject.region(),
        "bureau", subject.bureau(),
        "kind", subject.kind(),
        "comparable", subject.comparable());
  }

  private List<Object> write(Finding finding) {
    return List.of(
        diagnostics.write(finding.diagnostic()),
        finding.accepted().map(List::of).orElse(List.of()),
        finding.page(),
        finding.line());
  }

  /**
   * @throws JsonException when the line is none of {@link #write}
   */
  public Entry read(String line) throws JsonException {
    try {
      return read(Fields.of(line));
    } catch (ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw new JsonException("no entry: " + e.getMessage());
    }
  }

  private Entry read(Fields fields) throws JsonException {
    List<Diagnostic> found = new ArrayList<>();
    for (Object each : fields.list("diagnostics")) {
      found.add(diagnostics.read((List<?>) each));
    }
    SortedMap<String, Output> outputs = new TreeMap<>();
    fields
        .object("outputs")
        .map()
        .forEach((suffix, output) -> outputs.put((String) suffix, output(output)));
    return new Entry(
        path(fields.text("data")),
        Entry.Status.valueOf(fields.text("status")),
        fields.has("subject") ? Optional.of(subject(fields.object("subject"))) : Optional.empty(),
        fields.object("dependencies").textsByName(),
        outputs,
        found,
        findings(fields),
        fields.texts("layers"),
        fields.texts("exceptions").stream().map(names::shown).toList());
  }

  /** A file with a suffix, below its folder: outputs are found, and removed, by it. */
  private static String path(String data) throws JsonException {
    String path = "/" + data + "/";
    if (data.lastIndexOf('.') < 0 || path.contains("//") || path.contains("/../")) {
      throw new JsonException("no path of a data file: " + data);
    }
    return data;
  }

  Map<String, Object> write(Across across) {
    return Json.object(
        "key", across.key(),
        "findings", across.findings().stream().map(this::write).toList(),
        "indexKey", across.indexKey(),
        "index", across.index());
  }

  Across across(Fields fields) {
    return new Across(
        Objects.requireNonNull(fields.text("key")),
        findings(fields),
        Objects.requireNonNull(fields.text("indexKey")),
        Objects.requireNonNull(fields.text("index")));
  }

  private static Output output(Object map) {
    Fields fields = new Fields((Map<?, ?>) map);
    return new Output(fields.text("sha256"), fields.size("size"), fields.text("key"));
  }

  private static Subject subject(Fields fields) {
    return new Subject(
        fields.number("year"),
        fields.text("region"),
        fields.text("bureau"),
        fields.text("kind"),
        fields.truth("comparable"));
  }

  private List<Finding> findings(Fields fields) {
    List<Finding> findings = new ArrayList<>();
    for (Object each : fields.list("findings")) {
      List<?> parts = (List<?>) each;
      findings.add(
          new Finding(
              diagnostics.read((List<?>) parts.get(0)),
              ((List<?>) parts.get(1)).stream().map(String.class::cast).findFirst(),
              ((Number) parts.get(2)).intValue(),
              ((Number) parts.get(3)).intValue()));
    }
    return findings;
  }
}
