package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.state.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds reports that are compared with nothing because last year's data file of the same office has
 * another name than {@link LastYear} looks for.
 */
final class LastYearElsewhere {
  /** Who reports what of which year. */
  private record Head(String kind, String bureau, String region, int year) {
    @Override
    public int hashCode() {
      return (bureau.hashCode() * 31 + region.hashCode()) * 31 + year;
    }

    static Head of(Subject subject, int year) {
      return new Head(subject.kind(), subject.bureau(), subject.region(), year);
    }
  }

  private LastYearElsewhere() {}

  /**
   * A warning for each of them.
   *
   * @param all the data files of the project
   * @param subjects what each of them says of itself, if that can be read
   */
  static List<Diagnostic> warnings(
      Path inputs, List<DataFile> all, Function<DataFile, Optional<Subject>> subjects) {
    Map<Head, DataFile> heads = new HashMap<>();
    Set<String> there = new HashSet<>();
    Map<DataFile, Subject> read = new HashMap<>();
    for (DataFile data : all) {
      there.add(data.relative());
      Optional<Subject> subject = subjects.apply(data).filter(s -> !s.bureau().isEmpty());
      subject.ifPresent(each -> read.put(data, each));
      subject.ifPresent(each -> heads.putIfAbsent(Head.of(each, each.year()), data));
    }
    List<Diagnostic> warnings = new ArrayList<>();
    for (DataFile data : all) {
      Subject subject = read.get(data);
      DataFile last = subject == null ? null : heads.get(Head.of(subject, subject.year() - 1));
      // nothing is lost when each fact states last year's figure itself
      if (last == null || subject.year() == 0 || !subject.comparable()) {
        continue;
      }
      Optional<DataFile> expected = LastYear.file(inputs, data, subject.year());
      if (expected.isEmpty() || !there.contains(expected.get().relative())) {
        Diagnostic warning =
            Diagnostic.warning(
                "W-PREVIOUS-ELSEWHERE",
                new Source(data.name(), "").whole(),
                last.name(),
                expected.map(DataFile::name).orElse(""));
        warnings.add(expected.isPresent() ? warning : warning.hint("year"));
      }
    }
    return warnings;
  }
}
