package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose figures a roll-up adds: the roster against the data files that are there. */
final class RollupRoster {
  private final Rollup rollup;
  private final List<String> names;
  private final Sink sink;

  RollupRoster(Rollup rollup, Sink sink) {
    this.rollup = rollup;
    this.names = rollup.bureaus().stream().map(Rollup.Named::name).distinct().toList();
    this.sink = sink;
  }

  /**
   * Each bureau once, in the order of the roster. One that the roster does not name counts too,
   * since most likely it was renamed or is new, and is told.
   */
  List<Stated> bureaus(List<Stated> found) {
    Map<String, Stated> bureaus = new LinkedHashMap<>();
    for (Stated each : found) {
      Stated first = bureaus.putIfAbsent(each.bureau(), each);
      if (first != null) {
        sink.add(
            Diagnostic.warning("W-ROLLUP-TWICE", each.file().whole(), each.bureau())
                .related("first", first.file().whole()));
      }
    }
    List<Stated> sorted = new ArrayList<>(bureaus.values());
    if (!names.isEmpty()) {
      sorted.sort(Comparator.comparingInt(this::place));
      sorted.stream()
          .filter(each -> !names.contains(each.bureau()))
          .forEach(each -> sink.add(extra(each, bureaus.keySet())));
    }
    return sorted;
  }

  /** One that the roster does not name, with the name there that may be meant for it. */
  private Diagnostic extra(Stated bureau, Set<String> there) {
    List<Rollup.Named> missing =
        rollup.bureaus().stream().filter(named -> !there.contains(named.name())).toList();
    Optional<Rollup.Named> meant =
        missing.stream()
            .filter(
                named ->
                    Nearest.name(named.name(), others(there)).equals(Optional.of(bureau.bureau())))
            .findFirst();
    String name = meant.map(Rollup.Named::name).orElse("");
    Diagnostic extra =
        Diagnostic.warning("W-ROLLUP-EXTRA", bureau.file().whole(), bureau.bureau(), name)
            .related("roster", meant.orElse(rollup.bureaus().get(0)).span());
    return meant.isPresent() ? extra.hint("near") : extra;
  }

  private List<String> others(Set<String> there) {
    return there.stream().filter(name -> !names.contains(name)).sorted().toList();
  }

  private int place(Stated bureau) {
    int at = names.indexOf(bureau.bureau());
    return at < 0 ? names.size() : at;
  }

  /** The names of the roster that nobody has, each reported at its entry. */
  List<String> missing(List<Stated> bureaus, List<RolledUp.Unread> unread) {
    Set<String> there = new HashSet<>();
    bureaus.forEach(each -> there.add(each.bureau()));
    unread.forEach(each -> there.add(each.bureau()));
    List<String> others = others(there);
    List<String> missing = new ArrayList<>();
    for (Rollup.Named named : rollup.bureaus()) {
      if (!there.contains(named.name()) && !missing.contains(named.name())) {
        missing.add(named.name());
        Optional<String> near = Nearest.name(named.name(), others);
        Diagnostic absent =
            Diagnostic.warning("W-ROLLUP-MISSING", named.span(), named.name(), near.orElse(""));
        sink.add(near.isPresent() ? absent.hint("near") : absent);
      }
    }
    return missing;
  }

  void unread(List<RolledUp.Unread> unread) {
    for (RolledUp.Unread each : unread) {
      String code = each.first().map(Diagnostic::code).orElse("");
      Diagnostic unreadable =
          Diagnostic.warning("W-ROLLUP-UNREADABLE", rollup.span(), each.file().name(), code);
      sink.add(
          each.first()
              .map(first -> unreadable.related("first", first.span()).hint("first"))
              .orElse(unreadable));
    }
  }

  void nobody(Stated of) {
    sink.add(
        Diagnostic.error(
            "E-ROLLUP-EMPTY",
            rollup.fromSpan(),
            rollup.from(),
            of.year(),
            rollup.kind().orElse(of.kind())));
  }
}
