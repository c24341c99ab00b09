package gen.state;

import gen.diag.Diagnostic;
import gen.json.Json;
import gen.json.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private Map<String, Object> write(Finding finding) {
    Map<String, Object> map = Json.object("diagnostic", diagnostics.write(finding.diagnostic()));
    finding.accepted().ifPresent(reason -> map.put("accepted", reason));
    if (finding.page() > 0) {
      map.put("page", finding.page());
      map.put("line", finding.line());
    }
    return map;
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
    for (Fields each : fields.objects("diagnostics")) {
      found.add(diagnostics.read(each));
    }
    List<Finding> findings = new ArrayList<>();
    for (Fields each : fields.objects("findings")) {
      findings.add(finding(each));
    }
    SortedMap<String, Output> outputs = new TreeMap<>();
    fields
        .object("outputs")
        .map()
        .forEach((suffix, output) -> outputs.put((String) suffix, output(output)));
    return new Entry(
        fields.text("data"),
        Entry.Status.valueOf(fields.text("status")),
        fields.has("subject") ? Optional.of(subject(fields.object("subject"))) : Optional.empty(),
        fields.object("dependencies").textsByName(),
        outputs,
        found,
        findings,
        fields.texts("layers"),
        fields.texts("exceptions").stream().map(names::shown).toList());
  }

  Map<String, Object> write(Across across) {
    return Json.object(
        "key", across.key(),
        "findings", across.findings().stream().map(this::write).toList(),
        "index", across.index());
  }

  Across across(Fields fields) throws JsonException {
    List<Finding> findings = new ArrayList<>();
    for (Fields each : fields.objects("findings")) {
      findings.add(finding(each));
    }
    return new Across(fields.text("key"), findings, fields.texts("index"));
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

  private Finding finding(Fields fields) throws JsonException {
    return new Finding(
        diagnostics.read(fields.object("diagnostic")),
        fields.has("accepted") ? Optional.of(fields.text("accepted")) : Optional.empty(),
        fields.has("page") ? fields.number("page") : 0,
        fields.has("line") ? fields.number("line") : 0);
  }
}
