package gen.build;

import gen.diag.Diagnostic;
import gen.report.Region;
import gen.report.Stated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds reports that are compared with nothing because last year's data file of the same office has
 * another name than {@link LastYear} looks for.
 */
final class LastYearElsewhere {
  /** Who reports what of which year. */
  private record Head(String kind, String bureau, Region region, int year) {
    static Head of(Stated stated, int year) {
      return new Head(stated.kind(), stated.bureau(), stated.region(), year);
    }
  }

  private LastYearElsewhere() {}

  /**
   * A warning for each of them.
   *
   * @param all the data files of the project, which were read already
   */
  static List<Diagnostic> warnings(Path inputs, List<DataFile> all, DataReader reader) {
    Map<Head, Stated> heads = new HashMap<>();
    Set<String> there = new HashSet<>();
    Map<DataFile, Stated> read = new HashMap<>();
    for (DataFile data : all) {
      there.add(data.relative());
      Optional<Stated> stated = reader.state(data).stated().filter(s -> !s.bureau().isEmpty());
      stated.ifPresent(each -> read.put(data, each));
      stated.ifPresent(each -> heads.putIfAbsent(Head.of(each, each.year()), each));
    }
    List<Diagnostic> warnings = new ArrayList<>();
    for (DataFile data : all) {
      Stated stated = read.get(data);
      Stated last = stated == null ? null : heads.get(Head.of(stated, stated.year() - 1));
      if (last == null || stated.year() == 0 || knowsAll(stated)) {
        continue;
      }
      Optional<DataFile> expected = LastYear.file(inputs, data, stated.year());
      if (expected.isEmpty() || !there.contains(expected.get().relative())) {
        Diagnostic warning =
            Diagnostic.warning(
                "W-PREVIOUS-ELSEWHERE",
                stated.file().whole(),
                last.file().name(),
                expected.map(DataFile::name).orElse(""));
        warnings.add(expected.isPresent() ? warning : warning.hint("year"));
      }
    }
    return warnings;
  }

  /** Nothing is lost when each fact states last year's figure itself. */
  private static boolean knowsAll(Stated stated) {
    return stated.facts().values().stream().allMatch(fact -> fact.previous().isPresent());
  }
}
