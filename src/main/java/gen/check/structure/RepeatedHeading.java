package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same heading twice on one level of a section. */
final class RepeatedHeading implements Rule {
  private static final List<Passage.Kind> LEVELS =
      List.of(Passage.Kind.TITLE, Passage.Kind.SECTION, Passage.Kind.HEADING, Passage.Kind.ITEM);

  @Override
  public String code() {
    return "C-HEAD-REPEATED";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    Map<Passage.Kind, Map<String, Passage>> seen = new EnumMap<>(Passage.Kind.class);
    for (Passage passage : report.passages()) {
      int level = LEVELS.indexOf(passage.kind());
      if (level >= 0) {
        LEVELS.subList(level + 1, LEVELS.size()).forEach(seen::remove);
        if (passage.kind() != Passage.Kind.TITLE) {
          check(passage, seen.computeIfAbsent(passage.kind(), kind -> new HashMap<>()), sink);
        }
      }
    }
  }

  private void check(Passage passage, Map<String, Passage> seen, Sink sink) {
    String text = passage.text();
    Passage first = text.isEmpty() ? null : seen.putIfAbsent(text, passage);
    if (first != null) {
      sink.add(
          Diagnostic.finding(severity(), code(), passage.span(0, text.length()), text)
              .related("first", first.span(0, text.length())));
    }
  }
}
