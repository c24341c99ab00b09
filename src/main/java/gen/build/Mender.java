package gen.build;

import gen.check.Mendable;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import gen.yaml.Rewriting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Mends in the inputs what rules know for certain how to mend. */
public final class Mender {
  private static final String MARK = "\uFEFF";

  private final String inputs;
  private final Map<String, Mendable> mendable = new HashMap<>();

  /**
   * @param inputs the only folder in which files are changed
   */
  public Mender(Path inputs) {
    this(inputs, CheckRules.all());
  }

  Mender(Path inputs, List<Rule> rules) {
    this.inputs = DataFiles.slashes(inputs) + "/";
    for (Rule rule : rules) {
      if (rule instanceof Mendable mending) {
        mendable.put(rule.code(), mending);
      }
    }
  }

  /**
   * A file as it was read and as it is to be.
   *
   * @param places how many places are mended
   */
  public record Mended(Source before, Source after, int places) {}

  /**
   * The files that can be mended; nothing is written yet.
   *
   * @param refused hears of those that would not be read as they should
   */
  public List<Mended> plan(CheckOutcome outcome, Sink refused) {
    Map<String, List<Rewriting.Edit>> edits = new TreeMap<>();
    Map<String, Source> sources = new HashMap<>();
    for (CheckFinding finding : outcome.findings()) {
      Source source = finding.diagnostic().span().source();
      Optional<Rewriting.Edit> edit = edit(finding);
      if (edit.isPresent() && source.name().startsWith(inputs)) {
        sources.put(source.name(), source);
        edits.computeIfAbsent(source.name(), name -> new ArrayList<>()).add(edit.get());
      }
    }
    List<Mended> all = new ArrayList<>();
    edits.forEach(
        (name, wanted) -> {
          Source source = sources.get(name);
          Optional<Rewriting.Result> result = Rewriting.of(source, wanted);
          if (result.isEmpty()) {
            refused.add(Diagnostic.error("E-FIX-MEANING", source.whole()));
          } else if (!result.get().edits().isEmpty()) {
            Source after = new Source(name, result.get().text());
            all.add(new Mended(source, after, result.get().edits().size()));
          }
        });
    return all;
  }

  private Optional<Rewriting.Edit> edit(CheckFinding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Mendable rule = mendable.get(diagnostic.code());
    Span span = diagnostic.span();
    String marked = span.text();
    // a placeholder is marked where the rule means what it prints
    boolean placeholder = marked.chars().anyMatch(c -> c == '$' || c == '{' || c == '}');
    if (rule == null || finding.accepted().isPresent() || marked.isEmpty() || placeholder) {
      return Optional.empty();
    }
    String mended = rule.mended(marked, diagnostic.arguments());
    int from = span.offset();
    return mended.equals(marked)
        ? Optional.empty()
        : Optional.of(new Rewriting.Edit(from, from + marked.length(), mended));
  }

  /**
   * Writes the file in one step, its byte order mark, line ends and permissions kept. What somebody
   * has changed meanwhile is left alone, which is reported.
   *
   * @return true when it was written
   */
  public boolean write(Mended mended, Sink refused) throws BuildException {
    Path file = Path.of(mended.before().name());
    try {
      Path real = file.toRealPath();
      byte[] old = Files.readAllBytes(real);
      String text = new String(old, StandardCharsets.UTF_8);
      String mark = text.startsWith(MARK) ? MARK : "";
      if (!text.equals(mark + mended.before().text())) {
        refused.add(Diagnostic.error("E-FIX-CHANGED", mended.before().whole()));
        return false;
      }
      byte[] bytes = (mark + mended.after().text()).getBytes(StandardCharsets.UTF_8);
      replace(real, bytes);
      if (!Arrays.equals(Files.readAllBytes(real), bytes)) {
        throw new IOException("the file does not hold what was written");
      }
      return true;
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new BuildException(
          BuildException.Reason.OUTPUT, "build.output", mended.before().name(), why);
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.isWritable(file)) {
      throw new IOException("read-only");
    }
    Path temporary = Files.createTempFile(file.getParent(), ".gen-", ".tmp");
    try {
      Files.write(temporary, bytes);
      PosixFileAttributeView of = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (of != null) {
        Files.setPosixFilePermissions(temporary, of.readAttributes().permissions());
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
