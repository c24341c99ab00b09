package gen.check;

import gen.report.Attachment;
import gen.report.Block;
import gen.report.Prose;
import gen.report.Report;
import gen.report.Section;
import gen.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All texts of a report in the order in which they are printed. */
final class Passages {
  private static final List<String> BEHIND = List.of("closing", "signature", "note", "cc");

  private final Report report;
  private final List<Passage> all = new ArrayList<>();
  private String section = "";

  private Passages(Report report) {
    this.report = report;
  }

  static List<Passage> of(Report report) {
    Passages passages = new Passages(report);
    passages.setting("document_number", Passage.Kind.FORMULA);
    passages.setting("issuer", Passage.Kind.TITLE);
    passages.setting("title", Passage.Kind.TITLE);
    passages.setting("salutation", Passage.Kind.SALUTATION);
    report.preamble().forEach(prose -> passages.add(Passage.Kind.PARAGRAPH, prose));
    passages.setting("formula", Passage.Kind.FORMULA);
    report.sections().forEach(passages::section);
    passages.section = "";
    BEHIND.forEach(name -> passages.setting(name, Passage.Kind.FORMULA));
    for (Attachment attachment : report.attachments()) {
      passages.add(Passage.Kind.TITLE, attachment.title());
      attachment.blocks().forEach(block -> passages.block(block, Passage.Kind.HEADING));
    }
    return passages.all;
  }

  private void section(Section part) {
    section = part.id();
    add(Passage.Kind.SECTION, part.heading());
    part.blocks().forEach(block -> block(block, Passage.Kind.HEADING));
  }

  private void block(Block block, Passage.Kind level) {
    block.heading().ifPresent(prose -> add(level, prose));
    block.paragraphs().forEach(prose -> add(Passage.Kind.PARAGRAPH, prose));
    block.points().forEach(prose -> add(Passage.Kind.POINT, prose));
    block.table().ifPresent(this::table);
    block.chart().ifPresent(chart -> add(Passage.Kind.CAPTION, chart.caption()));
    block.items().forEach(item -> block(item, Passage.Kind.ITEM));
  }

  private void table(Table table) {
    table.caption().ifPresent(prose -> add(Passage.Kind.CAPTION, prose));
    table.columns().forEach(prose -> add(Passage.Kind.COLUMN, prose));
    table.rows().forEach(row -> row.forEach(prose -> add(Passage.Kind.CELL, prose)));
    table.note().ifPresent(prose -> add(Passage.Kind.NOTE, prose));
  }

  private void setting(String name, Passage.Kind kind) {
    Optional<Prose> words = report.settings().words(name);
    words.ifPresent(prose -> add(kind, prose));
  }

  /** Words of a clause's own, which its template answers for, have no place in the data. */
  private void add(Passage.Kind kind, Prose prose) {
    boolean written =
        prose.pieces().stream()
            .anyMatch(piece -> !(piece instanceof Prose.Literal words) || words.source() != null);
    if (written) {
      all.add(Passage.of(kind, section, prose, report, report.file().whole()));
    }
  }
}
