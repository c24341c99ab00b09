package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Messages;
import gen.html.IndexPage;
import gen.report.Roster;
import gen.state.Across;
import gen.state.Entry;
import gen.state.Finding;
import gen.state.Memory;
import gen.state.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How all reports of a project stand, for the index. Its words are Chinese, as its readers are. */
final class StatusPage {
  private final OutputFolder out;
  private final Memory memory;
  private final Planner planner;
  private final Map<String, List<Diagnostic>> across = new HashMap<>();
  private final Messages messages = Messages.in("zh");

  /**
   * @param across what showed over several reports, which counts for those where it stands
   */
  StatusPage(OutputFolder out, Memory memory, Planner planner, Across across) {
    this.out = out;
    this.memory = memory;
    this.planner = planner;
    for (Finding each : across.findings()) {
      if (each.accepted().isEmpty()) {
        this.across
            .computeIfAbsent(each.diagnostic().span().source().name(), name -> new ArrayList<>())
            .add(each.diagnostic());
      }
    }
  }

  /**
   * One report.
   *
   * @param current whether all it was made from is as it was then
   * @param subject what its data file says of itself now
   */
  IndexPage.Entry entry(
      DataFile data, Optional<Entry> entry, boolean current, Optional<Subject> subject) {
    IndexPage.Status status = status(entry, current);
    List<Diagnostic> found = entry.map(each -> found(data, each)).orElse(List.of());
    List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
    boolean good = status == IndexPage.Status.GOOD;
    boolean failed = status == IndexPage.Status.FAILED;
    return new IndexPage.Entry(
        data.relative(),
        subject.map(of -> new IndexPage.Head(of.year(), of.region(), of.bureau(), of.kind())),
        link(data, Format.HTML, entry, status),
        link(data, Format.PDF, entry, status),
        status,
        good ? errors.size() : 0,
        found.size() - errors.size(),
        failed || good && !errors.isEmpty() ? note(errors) : "");
  }

  private static IndexPage.Status status(Optional<Entry> entry, boolean current) {
    if (entry.isEmpty() || entry.get().status() == Entry.Status.UNBUILT) {
      return IndexPage.Status.UNBUILT;
    }
    if (!current) {
      return IndexPage.Status.OUTDATED;
    }
    boolean made = entry.get().status() == Entry.Status.MADE;
    return made ? IndexPage.Status.GOOD : IndexPage.Status.FAILED;
  }

  /** Of a report that is up to date, only what was made with it: anything else is older. */
  private Optional<String> link(
      DataFile data, Format format, Optional<Entry> entry, IndexPage.Status status) {
    boolean valid =
        switch (status) {
          case GOOD -> entry.get().isCurrent(format.suffix(), planner.key(entry.get()));
          case OUTDATED, UNBUILT -> true;
          case FAILED -> false;
        };
    return Optional.of(data.stem() + format.suffix()).filter(path -> valid && isThere(path));
  }

  private boolean isThere(String path) {
    return memory.stamps().wasUntouched(path) || out.has(path);
  }

  /** All that is wrong or doubtful and not accepted, what is wrong with the data first. */
  private List<Diagnostic> found(DataFile data, Entry entry) {
    List<Diagnostic> found = new ArrayList<>(entry.diagnostics());
    entry.findings().stream()
        .filter(each -> each.accepted().isEmpty())
        .forEach(each -> found.add(each.diagnostic()));
    found.addAll(across.getOrDefault(data.name(), List.of()));
    return found;
  }

  /** The first error, with its line. */
  private String note(List<Diagnostic> errors) {
    if (errors.isEmpty()) {
      return messages.text("index.bug");
    }
    Diagnostic first = errors.get(0);
    String text = messages.text(first.code(), first.arguments().toArray());
    int line = first.span().line();
    return line == 0 ? text : messages.text("index.line", String.valueOf(line), text);
  }

  /** The whole page. */
  static String page(List<IndexPage.Entry> entries, List<Roster.Missing> missing) {
    List<IndexPage.Missing> rows = new ArrayList<>();
    for (Roster.Missing each : missing) {
      rows.add(new IndexPage.Missing(each.year(), each.region(), each.bureau(), each.near()));
    }
    return IndexPage.html(entries, rows);
  }
}
