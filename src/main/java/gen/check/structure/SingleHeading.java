package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Block;
import gen.report.Section;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** （一） without （二）, 1. without 2., 一是 without 二是: what is alone has no number. */
final class SingleHeading implements Rule {
  @Override
  public String code() {
    return "C-HEAD-SINGLE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    boolean allWritten = Prescribed.areIn(report.report()); // templates of other kinds add parts
    Set<String> made =
        report.report().settings().list("from_facts").stream()
            .map(item -> item.prose().toString())
            .collect(Collectors.toSet());
    for (Section section : report.report().sections()) {
      List<Passage> passages = report.section(section.id());
      if (allWritten && !made.contains(section.id()) && isAllWritten(section.blocks())) {
        check(headings(passages, Passage.Kind.HEADING), headed(section.blocks()), "part", sink);
      }
      Iterator<Passage> items = headings(passages, Passage.Kind.ITEM).iterator();
      Iterator<Passage> points = headings(passages, Passage.Kind.POINT).iterator();
      for (Block block : section.blocks()) {
        points(block, points, sink);
        int below = headed(block.items());
        List<Passage> own = new ArrayList<>();
        for (int i = 0; i < below && items.hasNext(); i++) {
          own.add(items.next());
        }
        check(own, below, "item", sink);
        block.items().forEach(item -> points(item, points, sink));
      }
    }
  }

  private void points(Block block, Iterator<Passage> points, Sink sink) {
    List<Passage> own = new ArrayList<>();
    for (int i = 0; i < block.points().size() && points.hasNext(); i++) {
      own.add(points.next());
    }
    check(own, block.points().size(), "point", sink);
  }

  private void check(List<Passage> passages, int count, String hint, Sink sink) {
    if (count == 1 && passages.size() == 1) {
      Passage only = passages.get(0);
      sink.add(
          Diagnostic.finding(severity(), code(), only.span(0, firstClause(only.text())), mark(hint))
              .hint(hint));
    }
  }

  private static String mark(String hint) {
    return hint.equals("part") ? "（一）" : hint.equals("item") ? "1." : "一是";
  }

  /** Of a long text no more than its first clause is marked. */
  private static int firstClause(String text) {
    int end = 0;
    while (end < text.length() && "，。；：".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static List<Passage> headings(List<Passage> passages, Passage.Kind kind) {
    return passages.stream().filter(passage -> passage.kind() == kind).toList();
  }

  private static int headed(List<Block> blocks) {
    return (int) blocks.stream().filter(block -> block.heading().isPresent()).count();
  }

  private static boolean isAllWritten(List<Block> blocks) {
    return blocks.stream().allMatch(block -> block.clauses().isEmpty());
  }
}
