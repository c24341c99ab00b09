package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Typed ordinals that skip one, repeat one or change their style: 一是……三是, （一）（二）（3）. Those that the
 * program makes cannot.
 */
final class OrdinalSequence implements Rule {
  private static final int TEN = 10;

  @Override
  public String code() {
    return "C-STRUCT-ORDINAL";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    Walk walk = new Walk(sink);
    for (Passage passage : report.passages()) {
      if (passage.kind() != Passage.Kind.PARAGRAPH) {
        walk = new Walk(sink);
      }
      if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.POINT) {
        for (Ordinal ordinal : Ordinal.in(passage)) {
          walk.next(ordinal);
        }
      }
    }
  }

  /** The ordinals since the last heading, one after the other. */
  private final class Walk {
    private final Sink sink;
    private final List<Ordinal> all = new ArrayList<>();
    private final Map<Ordinal.Style, Ordinal> open = new EnumMap<>(Ordinal.Style.class);

    Walk(Sink sink) {
      this.sink = sink;
    }

    void next(Ordinal now) {
      Ordinal last = open.get(now.style());
      if (isHoliday(now, last)) {
        return;
      }
      if (last == null) {
        first(now);
      } else if (now.number() == 1) {
        boolean alone = last.number() == 1 && last.passage() == now.passage();
        if (alone) {
          report(now, last, last.style().of(2), "repeated");
        }
      } else if (now.number() != last.number() + 1) {
        String name = now.number() == last.number() ? "repeated" : "";
        report(now, last, now.style().of(last.number() + 1), name);
      }
      if (now.style().isLevel()) {
        open.keySet().removeIf(other -> other.ordinal() > now.style().ordinal());
      }
      open.put(now.style(), now);
      all.add(now);
    }

    /** 十一是…… speaks of the National Day, unless ten others stand before it. */
    private static boolean isHoliday(Ordinal now, Ordinal last) {
      return now.style() == Ordinal.Style.IS
          && now.number() > TEN
          && (last == null || last.number() < TEN);
    }

    private void first(Ordinal now) {
      Ordinal before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean follows =
          before != null
              && before.style().isLevel()
              && before.number() == now.number() - 1
              && all.stream().noneMatch(o -> o.style() == now.style());
      if (now.style().isLevel() && now.number() > 1 && follows) {
        report(now, before, before.style().of(now.number()), "mixed");
      } else if (now.style() == Ordinal.Style.IS && now.number() > 1) {
        report(now, null, now.style().of(1), "first");
      }
    }

    private void report(Ordinal now, Ordinal last, String right, String hint) {
      if (isWritten(right, last, now)) {
        return; // where an ordinal is not looked for, such as behind a bracket
      }
      Diagnostic found =
          Diagnostic.finding(
                  severity(),
                  code(),
                  now.passage().span(now.from(), now.end() - now.from()),
                  now.written(),
                  last == null ? "" : last.written(),
                  right)
              .hint(hint);
      sink.add(
          last == null
              ? found
              : found.related("last", last.passage().span(last.from(), last.end() - last.from())));
    }

    /** True when it stands somewhere between the two. */
    private boolean isWritten(String ordinal, Ordinal last, Ordinal now) {
      String before = now.passage().text().substring(0, now.from());
      if (last == null) {
        return before.contains(ordinal);
      }
      return last.passage() == now.passage()
          ? before.substring(last.end()).contains(ordinal)
          : before.contains(ordinal)
              || last.passage().text().substring(last.end()).contains(ordinal);
    }
  }
}
