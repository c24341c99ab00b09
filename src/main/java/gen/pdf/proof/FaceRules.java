package gen.pdf.proof;

import gen.diag.Measured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** 5.2.2, 5.2.4 and 7.3.3: the faces of the levels, neither bold nor slanted, and black. */
final class FaceRules {
  private final Finished file;
  private final Map<String, String> faces = new HashMap<>();

  private FaceRules(Finished file) {
    this.file = file;
  }

  static List<Measured> measure(Finished file) {
    FaceRules rules = new FaceRules(file);
    return List.of(
        rules.face(PageRule.FACE_BODY, Role.BODY),
        rules.size(),
        rules.face(PageRule.FACE_H2, Role.H2),
        rules.face(PageRule.FACE_H3, Role.H3),
        rules.face(PageRule.FACE_H4, Role.H4),
        rules.each(PageRule.FACE_BOLD, glyph -> glyph.filled() && !glyph.font().contains("Bold")),
        rules.each(PageRule.FACE_SLANT, glyph -> glyph.upright() && !isItalic(glyph.font())),
        rules.black(),
        rules.face(PageRule.TITLE_FACE, Role.TITLE));
  }

  private static boolean isItalic(String font) {
    return font.contains("Italic") || font.contains("Oblique");
  }

  /** Characters that not every Chinese font has may come from another face. */
  private Measured face(PageRule rule, Role role) {
    Gauge gauge = new Gauge(rule);
    for (Part part : file.parts(role)) {
      for (Row row : part.rows()) {
        for (Glyph glyph : row.glyphs()) {
          String face = faces.computeIfAbsent(glyph.font(), Face::of);
          boolean right = face.equals(rule.allowed()) || !Face.isCommon(glyph.text());
          gauge.see(right, face, row.line().place());
        }
      }
    }
    return gauge.read();
  }

  private Measured size() {
    Gauge gauge = new Gauge(PageRule.FACE_SIZE);
    for (Part part : file.running()) {
      for (Row row : part.rows()) {
        row.glyphs().forEach(glyph -> gauge.see(glyph.size(), row.line().place()));
      }
    }
    return gauge.read();
  }

  private Measured each(PageRule rule, Predicate<Glyph> right) {
    Gauge gauge = new Gauge(rule);
    for (Sheet sheet : file.sheets()) {
      for (Line line : sheet.lines()) {
        gauge.see(line.glyphs().stream().allMatch(right), line.text(), line.place());
      }
      for (Line line : sheet.margin()) {
        gauge.see(line.glyphs().stream().allMatch(right), line.text(), line.place());
      }
    }
    return gauge.read();
  }

  private Measured black() {
    Gauge gauge = new Gauge(PageRule.FACE_BLACK);
    for (Part part : file.parts().all()) {
      if (part.role() != Role.LOOSE && part.role() != Role.APART && part.role() != Role.MARK) {
        for (Row row : part.rows()) {
          boolean black = row.glyphs().stream().allMatch(Glyph::black);
          gauge.see(black, row.text(), row.line().place());
        }
      }
    }
    return gauge.read();
  }
}
