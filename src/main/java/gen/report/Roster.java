package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Span;
import gen.yaml.YamlMap;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code _roster.yaml}: the bureaus that are expected to have a data file in its folder or below.
 * Immutable.
 *
 * @param year the year reported on; empty: every year that the data files report on
 * @param kind the kind of report; empty: any
 * @param expected at least one, in the order of the file, each once
 */
public record Roster(Optional<Integer> year, Optional<String> kind, List<Expected> expected) {

  private static final List<String> KEYS = List.of("year", "kind", "region", "bureaus", "regions");

  /**
   * A bureau of the roster.
   *
   * @param region as text with slashes; empty: any
   */
  public record Expected(String region, String bureau, Span span) {}

  /**
   * What a data file says of itself. What could not be read of it is empty or 0 and fits whatever
   * the roster asks for, so that a bureau whose file has mistakes does not count as missing too.
   *
   * @param bureau of a file that could not be read: what its name probably is
   */
  public record There(int year, String region, String bureau, String kind) {}

  /**
   * A bureau without a data file.
   *
   * @param year 0 when neither the roster nor any data file says one
   * @param region where it is; without one in the roster, what the regions of all data files begin
   *     with, which may be empty
   * @param near the name of a bureau that is there, is not in the roster and may be meant; if it is
   *     the same name in another region, that follows in brackets; empty if there is none
   */
  public record Missing(int year, String region, String bureau, String near) {}

  public Roster {
    expected = List.copyOf(expected);
  }

  /**
   * Reads the whole file.
   *
   * @return empty when there is an error, which is reported: half a roster would tell lies
   */
  public static Optional<Roster> read(YamlMap map, Sink sink) {
    Diagnostics found = new Diagnostics();
    Schema.refuseUnknownKeys(map, KEYS, found);
    Optional<Integer> year =
        Schema.text(map, "year", found).flatMap(text -> Draft.year(text, found));
    Optional<String> kind = Schema.text(map, "kind", found).map(text -> text.value().strip());
    List<Expected> expected = new ArrayList<>();
    addAll(map, expected, found);
    if (expected.isEmpty() && !found.hasErrors()) {
      found.add(Diagnostic.error("E-ROSTER-EMPTY", map.span()));
    }
    found.sorted().forEach(sink::add);
    return found.hasErrors() ? Optional.empty() : Optional.of(new Roster(year, kind, expected));
  }

  private static void addAll(YamlMap map, List<Expected> expected, Sink sink) {
    YamlMap.Entry regions = map.entries().get("regions");
    if (regions != null) {
      refuseBeside(regions, map, sink);
      Schema.map(regions.value(), sink)
          .ifPresent(each -> each.entries().values().forEach(e -> addRegion(e, expected, sink)));
    } else {
      Optional<Region> region =
          Schema.text(map, "region", sink).flatMap(text -> Draft.region(text, sink));
      String name = region.map(Region::toString).orElse("");
      map.get("bureaus").ifPresent(node -> add(name, Rollup.names(node, sink), expected, sink));
    }
  }

  private static void refuseBeside(YamlMap.Entry regions, YamlMap map, Sink sink) {
    for (String other : List.of("region", "bureaus")) {
      if (map.entries().containsKey(other)) {
        Span span = map.entries().get(other).key().span();
        sink.add(
            Diagnostic.error("E-ROSTER-REGIONS", span, other)
                .related("regions", regions.key().span()));
      }
    }
  }

  private static void addRegion(YamlMap.Entry entry, List<Expected> expected, Sink sink) {
    YamlText key = entry.key();
    List<Rollup.Named> names = Rollup.names(entry.value(), sink);
    Draft.region(key, sink).ifPresent(region -> add(region.toString(), names, expected, sink));
  }

  /** Each name once in its region. */
  private static void add(
      String region, List<Rollup.Named> names, List<Expected> expected, Sink sink) {
    Map<String, Span> first = new HashMap<>();
    for (Rollup.Named named : names) {
      Span before = first.putIfAbsent(named.name(), named.span());
      if (before == null) {
        expected.add(new Expected(region, named.name(), named.span()));
      } else {
        sink.add(
            Diagnostic.warning("W-ROSTER-TWICE", named.span(), named.name())
                .related("first", before));
      }
    }
  }

  /**
   * The bureaus that have no data file, the latest year first, each year in the order of the
   * roster.
   *
   * @param there the data files in the roster's folder and below, in any order
   */
  public List<Missing> missing(Collection<There> there) {
    return new RosterGaps(this, there).missing();
  }
}
