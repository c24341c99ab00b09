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
  private final Map<String, Long> across = new HashMap<>();
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
        this.across.merge(each.diagnostic().span().source().name(), 1L, Long::sum);
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
    boolean failed = status == IndexPage.Status.FAILED;
    return new IndexPage.Entry(
        data.relative(),
        subject.map(of -> new IndexPage.Head(of.year(), of.region(), of.bureau(), of.kind())),
        link(data, Format.HTML, entry, status),
        link(data, Format.PDF, entry, status),
        status,
        entry.map(each -> warnings(data, each)).orElse(0),
        failed ? note(entry.get()) : "");
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

  private int warnings(DataFile data, Entry entry) {
    long own = entry.diagnostics().stream().filter(each -> !each.isError()).count();
    long found = entry.findings().stream().filter(each -> each.accepted().isEmpty()).count();
    return (int) (own + found + across.getOrDefault(data.name(), 0L));
  }

  /** The first error, with its line. */
  private String note(Entry entry) {
    Optional<Diagnostic> first =
        entry.diagnostics().stream().filter(Diagnostic::isError).findFirst();
    return first
        .map(
            error -> {
              String text = messages.text(error.code(), error.arguments().toArray());
              int line = error.span().line();
              return line == 0 ? text : messages.text("index.line", String.valueOf(line), text);
            })
        .orElse(messages.text("index.bug"));
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
