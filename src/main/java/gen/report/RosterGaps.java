package gen.report;

import gen.report.Roster.Expected;
import gen.report.Roster.Missing;
import gen.report.Roster.There;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A roster against the data files that are there. */
final class RosterGaps {
  /** As region of a key: whichever. */
  private static final String ANY = "*";

  /** Where a data file is looked for. */
  private record Place(int year, String region) {}

  private record Key(Place place, String bureau) {}

  private final Roster roster;
  private final List<There> there;
  private final Set<Key> found = new HashSet<>();

  /** The bureaus that are there, but not in the roster, by their place. */
  private final Map<Place, Set<String>> extras = new HashMap<>();

  /** The regions of the same, by year and name. */
  private final Map<Key, Set<String>> elsewhere = new HashMap<>();

  private final Map<Place, List<String>> candidates = new HashMap<>();

  RosterGaps(Roster roster, Collection<There> there) {
    this.roster = roster;
    this.there = there.stream().filter(this::isOfKind).toList();
    Set<Key> expected = new HashSet<>();
    for (Expected each : roster.expected()) {
      expected.add(key(0, each.region().isEmpty() ? ANY : each.region(), each.bureau()));
    }
    for (There each : this.there) {
      boolean extra =
          !expected.contains(key(0, each.region(), each.bureau()))
              && !expected.contains(key(0, ANY, each.bureau()));
      for (String region : List.of(each.region(), ANY)) {
        found.add(key(each.year(), region, each.bureau()));
        if (extra) {
          Place place = new Place(each.year(), region);
          extras.computeIfAbsent(place, key -> new TreeSet<>()).add(each.bureau());
        }
      }
      if (extra && !each.region().isEmpty()) {
        Key key = key(each.year(), ANY, each.bureau());
        elsewhere.computeIfAbsent(key, k -> new TreeSet<>()).add(each.region());
      }
    }
  }

  private static Key key(int year, String region, String bureau) {
    return new Key(new Place(year, region), bureau);
  }

  private boolean isOfKind(There each) {
    return each.kind().isEmpty() || roster.kind().filter(k -> !k.equals(each.kind())).isEmpty();
  }

  List<Missing> missing() {
    String common = common();
    List<Missing> missing = new ArrayList<>();
    for (int year : years()) {
      for (Expected each : roster.expected()) {
        if (places(year, each).stream().noneMatch(p -> found.contains(new Key(p, each.bureau())))) {
          String region = each.region().isEmpty() ? common : each.region();
          missing.add(new Missing(year, region, each.bureau(), near(year, each)));
        }
      }
    }
    return missing;
  }

  /** The latest first. */
  private List<Integer> years() {
    if (roster.year().isPresent()) {
      return List.of(roster.year().get());
    }
    List<Integer> years =
        there.stream()
            .map(There::year)
            .filter(year -> year != 0)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    return years.isEmpty() ? List.of(0) : years;
  }

  /** Where its file may be; what is not known of a file fits. */
  private static List<Place> places(int year, Expected each) {
    String region = each.region().isEmpty() ? ANY : each.region();
    return List.of(
        new Place(year, region), new Place(year, ""), new Place(0, region), new Place(0, ""));
  }

  private String near(int year, Expected each) {
    List<String> names =
        candidates.computeIfAbsent(
            places(year, each).get(0),
            place -> {
              Set<String> all = new TreeSet<>();
              places(year, each).forEach(p -> all.addAll(extras.getOrDefault(p, Set.of())));
              return List.copyOf(all);
            });
    Set<String> regions = elsewhere.getOrDefault(key(year, ANY, each.bureau()), Set.of());
    Optional<String> moved =
        regions.size() == 1
            ? Optional.of(each.bureau() + "（" + regions.iterator().next() + "）")
            : Optional.empty();
    return moved.or(() -> Nearest.name(each.bureau(), names)).orElse("");
  }

  /** What the regions of all data files begin with. */
  private String common() {
    List<String> common = null;
    for (There each : there) {
      if (!each.region().isEmpty()) {
        List<String> names = List.of(each.region().split("/"));
        int same = 0;
        int most = common == null ? names.size() : Math.min(common.size(), names.size());
        while (same < most && (common == null || common.get(same).equals(names.get(same)))) {
          same++;
        }
        common = names.subList(0, same);
      }
    }
    return common == null ? "" : String.join("/", common);
  }
}
