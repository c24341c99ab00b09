package gen.html;

import gen.html.IndexPage.Entry;
import gen.html.IndexPage.Head;
import gen.html.IndexPage.Missing;
import gen.html.IndexPage.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the index: a report, or a bureau that has none.
 *
 * @param year 0 if unknown
 * @param region may be empty
 * @param name the bureau; of a report that does not say it the path of its file
 * @param kind may be empty
 * @param label its state in words
 * @param note what else there is to say of it; may be empty
 * @param path of the data file; empty if there is none
 */
record IndexRow(
    int year,
    String region,
    String name,
    String kind,
    State state,
    String label,
    String note,
    String path,
    Optional<String> html,
    Optional<String> pdf) {

  /** What the reader may look for. Each line is in one of them. */
  enum State {
    GOOD("", "合格"),
    WARNED("w", "有警告"),
    FAILED("f", "有错误"),
    /** To be made again, or for the first time. */
    OUTDATED("o", "需重新生成"),
    MISSING("m", "缺");

    /** The class of the line, which the style sheet and the script know; short for its number. */
    final String mark;

    final String words;

    State(String mark, String words) {
      this.mark = mark;
      this.words = words;
    }
  }

  /** The latest year first; then by region from the province down; what is unknown is last. */
  private static final Comparator<IndexRow> ORDER =
      Comparator.comparingInt((IndexRow row) -> -row.year)
          .thenComparing(IndexRow::region, IndexRow::compareRegions)
          .thenComparing(IndexRow::name)
          .thenComparing(IndexRow::kind)
          .thenComparing(IndexRow::path);

  /** A slash before everything else, so that what is in a region follows it. */
  private static int compareRegions(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return a == '/' ? -1 : b == '/' ? 1 : Character.compare(a, b);
      }
    }
    boolean unknown = one.isEmpty() != other.isEmpty();
    return unknown ? other.length() - one.length() : one.length() - other.length();
  }

  static List<IndexRow> sorted(List<Entry> entries, List<Missing> missing) {
    List<IndexRow> rows = new ArrayList<>(entries.size() + missing.size());
    entries.forEach(entry -> rows.add(of(entry)));
    Set<Missing> once = new HashSet<>();
    for (Missing each :
        missing.stream().sorted(Comparator.comparing(Missing::near).reversed()).toList()) {
      if (once.add(new Missing(each.year(), each.region(), each.bureau(), ""))) {
        rows.add(of(each));
      }
    }
    rows.sort(ORDER);
    return rows;
  }

  private static IndexRow of(Entry entry) {
    Head head = entry.head().orElse(IndexPage.NOBODY);
    State state = state(entry);
    return new IndexRow(
        head.year(),
        head.region(),
        head.bureau().isEmpty() ? entry.path() : head.bureau(),
        head.kind(),
        state,
        label(entry, state),
        entry.note(),
        entry.path(),
        entry.html(),
        entry.pdf());
  }

  private static State state(Entry entry) {
    return switch (entry.status()) {
      case GOOD ->
          entry.errors() > 0 ? State.FAILED : entry.warnings() > 0 ? State.WARNED : State.GOOD;
      case FAILED -> State.FAILED;
      case OUTDATED, UNBUILT -> State.OUTDATED;
    };
  }

  private static String label(Entry entry, State state) {
    return switch (state) {
      case WARNED -> "有 " + entry.warnings() + " 个警告";
      case FAILED -> entry.status() == Status.FAILED ? "有错误，未生成" : "有 " + entry.errors() + " 个错误";
      default -> entry.status() == Status.UNBUILT ? "尚未生成" : state.words;
    };
  }

  private static IndexRow of(Missing missing) {
    return new IndexRow(
        missing.year(),
        missing.region(),
        missing.bureau(),
        "",
        State.MISSING,
        State.MISSING.words,
        missing.near().isEmpty() ? "" : "（是否即：" + missing.near() + "）",
        "",
        Optional.empty(),
        Optional.empty());
  }
}
