package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.report.Draft;
import gen.report.RolledUp;
import gen.report.Rollup;
import gen.report.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the data files whose figures a roll-up adds. A roll-up may add others: what those add
 * already is not added again. Safe for threads.
 */
final class Rollups {
  private final DataReader reader;
  private List<DataFile> all;

  Rollups(DataReader reader) {
    this.reader = reader;
  }

  /** The data files of the project in the order of their paths; found when first asked for. */
  private synchronized List<DataFile> all() {
    if (all == null) {
      try {
        all = DataFiles.find(reader.inputs(), new Diagnostics()); // the build tells what is wrong
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  /** The draft with its sums, if it is a roll-up; what is wrong with them is reported. */
  Draft summed(DataFile data, Draft draft, Sink sink) {
    return rolledUp(data, draft.stated(), sink).map(sums -> draft.with(sums, sink)).orElse(draft);
  }

  /** Last year's figures of the same office; those of a roll-up with its sums. */
  Optional<Stated> lastYear(DataFile data, Draft draft, Sink sink) {
    return reader.lastYear(data, draft, this::stated, sink);
  }

  /** What the files add, of those whose sums can be told. */
  List<RolledUp> all(List<DataFile> files) {
    return files.stream()
        .flatMap(data -> reader.state(data).stated().map(s -> of(data, s)).stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<RolledUp> of(DataFile data, Stated stated) {
    return rolledUp(data, stated, new Diagnostics());
  }

  /**
   * The data files that the report of this one depends on beside itself, if it is a roll-up: when
   * one of them changes, or comes or goes, so may its sums. The {@code _defaults.yaml} above them
   * count as well.
   */
  List<DataFile> lookedAtBy(DataFile data) {
    return reader
        .state(data)
        .stated()
        .flatMap(Stated::rollup)
        .flatMap(rollup -> folder(data, rollup))
        .map(folder -> below(folder, data))
        .orElse(List.of());
  }

  private List<DataFile> below(String folder, DataFile but) {
    return all().stream()
        .filter(each -> each.relative().startsWith(folder) && !each.equals(but))
        .toList();
  }

  /** The folder below the inputs, with a slash at its end; empty when it is not below them. */
  static Optional<String> folder(DataFile data, Rollup rollup) {
    String from = rollup.from().replace('\\', '/');
    List<String> names = new ArrayList<>(List.of(data.relative().split("/")));
    names.remove(names.size() - 1);
    for (String name : from.split("/")) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.remove(names.size() - 1);
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.add(name);
      }
    }
    if (from.startsWith("/")) {
      return Optional.empty();
    }
    return Optional.of(names.isEmpty() ? "" : String.join("/", names) + "/");
  }

  /** What the file states, sums included; empty when there is a mistake in it. */
  private Optional<Stated> stated(DataFile data) {
    return stated(data, new Diagnostics());
  }

  private Optional<Stated> stated(DataFile data, Diagnostics found) {
    DataReader.State state = reader.state(data);
    if (!state.sound() || state.stated().isEmpty() || state.stated().get().rollup().isEmpty()) {
      return state.sound() ? state.stated() : Optional.empty();
    }
    Optional<RolledUp> sums = rolledUp(data, state.stated().get(), found);
    return sums.filter(each -> !found.hasErrors()).map(state.stated().get()::with);
  }

  private Optional<RolledUp> rolledUp(DataFile data, Stated stated, Sink sink) {
    if (stated.rollup().isEmpty() || stated.year() == 0) {
      return Optional.empty();
    }
    Rollup rollup = stated.rollup().get();
    List<DataFile> there = lookedAtBy(data);
    if (there.isEmpty()) {
      sink.add(Diagnostic.error("E-ROLLUP-FROM", rollup.fromSpan(), rollup.from()));
      return Optional.empty();
    }
    List<DataFile> nested = nested(data, stated);
    for (DataFile other : nested) {
      if (reaches(other, data, new HashSet<>())) {
        Source file = reader.state(other).stated().get().file();
        sink.add(
            Diagnostic.error("E-ROLLUP-CYCLE", rollup.span(), file.name())
                .related("other", reader.state(other).stated().get().rollup().get().span()));
        return Optional.empty();
      }
    }
    Set<DataFile> addedByOthers = new HashSet<>();
    nested.stream()
        .filter(other -> !reaches(other, other, new HashSet<>())) // those have no sums
        .forEach(other -> addedByOthers.addAll(lookedAtBy(other)));
    List<Stated> bureaus = new ArrayList<>();
    List<RolledUp.Unread> unread = new ArrayList<>();
    for (DataFile each : there) {
      if (!addedByOthers.contains(each) && mayCount(each, stated)) {
        Diagnostics found = new Diagnostics();
        Optional<Stated> sound = stated(each, found);
        sound.ifPresent(bureaus::add);
        if (sound.isEmpty()) {
          unread.add(unread(each, found));
        }
      }
    }
    return RolledUp.of(stated, bureaus, unread, sink);
  }

  private RolledUp.Unread unread(DataFile data, Diagnostics ofItsSums) {
    DataReader.State state = reader.state(data);
    Optional<Diagnostic> ofSums =
        ofItsSums.sorted().stream().filter(Diagnostic::isError).findFirst();
    return new RolledUp.Unread(state.file(), name(data), state.first().or(() -> ofSums));
  }

  /** The roll-ups among the files that this one looks at. */
  private List<DataFile> nested(DataFile data, Stated stated) {
    return lookedAtBy(data).stream()
        .filter(each -> reader.state(each).stated().flatMap(Stated::rollup).isPresent())
        .filter(each -> mayCount(each, stated))
        .toList();
  }

  /** True when this roll-up adds the other, whether itself or by those between. */
  private boolean reaches(DataFile data, DataFile target, Set<DataFile> seen) {
    for (DataFile next : nested(data, reader.state(data).stated().get())) {
      if (next.equals(target) || seen.add(next) && reaches(next, target, seen)) {
        return true;
      }
    }
    return false;
  }

  /** Of the same year and of the kind that is added; a file that does not say so might be. */
  private boolean mayCount(DataFile data, Stated by) {
    Optional<Stated> stated = reader.state(data).stated();
    String kind = by.rollup().flatMap(Rollup::kind).orElse(by.kind());
    return stated.isEmpty()
        || (stated.get().year() == by.year() || stated.get().year() == 0)
            && stated.get().kind().equals(kind);
  }

  private String name(DataFile data) {
    String path = data.stem();
    return reader
        .state(data)
        .stated()
        .map(Stated::bureau)
        .filter(bureau -> !bureau.isEmpty())
        .orElse(path.substring(path.lastIndexOf('/') + 1));
  }
}
