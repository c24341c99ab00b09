package gen.state;

import gen.diag.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of one report. Immutable.
 *
 * @param data its data file below the inputs, with forward slashes
 * @param status what became of it
 * @param subject what the data file says of itself; empty when that could not be read
 * @param dependencies all that was looked for to make it, found or not, with what it was then; the
 *     names are those of {@code gen.build}
 * @param outputs by their suffixes, such as {@code .pdf}; those with another key than the entry's
 *     are of an earlier build
 * @param diagnostics what was wrong, sorted
 * @param findings what the check found, sorted
 * @param layers the folders of its templates, nearest first; empty when its words were not complete
 *     and so not checked
 * @param exceptions the exceptions of {@code check.yaml} that accepted something in it
 */
public record Entry(
    String data,
    Status status,
    Optional<Subject> subject,
    SortedMap<String, String> dependencies,
    SortedMap<String, Output> outputs,
    List<Diagnostic> diagnostics,
    List<Finding> findings,
    List<String> layers,
    List<String> exceptions) {

  /** What became of a report. */
  public enum Status {
    /** It was made. */
    MADE,
    /** It could not be made. */
    FAILED,
    /** Nobody asked for it yet. */
    UNBUILT
  }

  public Entry {
    dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    diagnostics = List.copyOf(diagnostics);
    findings = List.copyOf(findings);
    layers = List.copyOf(layers);
    exceptions = List.copyOf(exceptions);
  }

  /** The path that its outputs share, without suffix. */
  public String stem() {
    return data.substring(0, data.lastIndexOf('.'));
  }

  /** The same for the same dependencies. */
  public String key() {
    List<String> all = new ArrayList<>();
    dependencies.forEach(
        (name, digest) -> {
          all.add(name);
          all.add(digest);
        });
    return Digest.brief(all);
  }

  /** Of what is there, what was made of these dependencies. */
  public boolean isCurrent(String suffix, String key) {
    Output output = outputs.get(suffix);
    return output != null && output.key().equals(key);
  }

  /** The same with other outputs. */
  public Entry with(Map<String, Output> others) {
    return new Entry(
        data,
        status,
        subject,
        dependencies,
        new TreeMap<>(others),
        diagnostics,
        findings,
        layers,
        exceptions);
  }

  /** The same with what its dependencies were. */
  public Entry dependingOn(SortedMap<String, String> digests) {
    return new Entry(
        data, status, subject, digests, outputs, diagnostics, findings, layers, exceptions);
  }

  /** The same with what became of it in the end. */
  public Entry ended(Status end, List<Diagnostic> found) {
    return new Entry(
        data, end, subject, dependencies, outputs, found, findings, layers, exceptions);
  }
}
