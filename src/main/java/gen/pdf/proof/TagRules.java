package gen.pdf.proof;

import gen.diag.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.nodes.Element;

/** ISO 14289-1: what a screen reader is told. */
final class TagRules {
  /** The ordinals of 7.3.3 with the element that each belongs to. */
  private static final List<Pattern> NUMERALS =
      List.of(
          Pattern.compile("[一二三四五六七八九十百]+、.*"),
          Pattern.compile("（[一二三四五六七八九十百]+）.*"),
          Pattern.compile("[0-9]+[.．].*"),
          Pattern.compile("（[0-9]+）.*"));

  private final Finished file;

  private TagRules(Finished file) {
    this.file = file;
  }

  static List<Measured> measure(Finished file, PDDocument pdf) {
    TagRules rules = new TagRules(file);
    return List.of(
        rules.all(),
        rules.title(),
        rules.headings(),
        rules.numerals(),
        rules.paragraphs(),
        rules.figures(),
        rules.tables(),
        rules.bookmarks(pdf));
  }

  private Measured all() {
    Gauge gauge = new Gauge(PageRule.TAG_ALL);
    for (Sheet sheet : file.sheets()) {
      for (Line line : sheet.lines()) {
        boolean tagged =
            line.glyphs().stream().allMatch(glyph -> glyph.content() != -1 || glyph.isSpace());
        gauge.see(tagged, line.text(), line.place());
      }
    }
    return gauge.read();
  }

  private Measured title() {
    Gauge gauge = new Gauge(PageRule.TAG_TITLE);
    long titles = file.blocks().stream().filter(block -> block.type().equals("H1")).count();
    gauge.see(titles, Place.FILE);
    return gauge.read();
  }

  private Measured headings() {
    Gauge gauge = new Gauge(PageRule.TAG_HEADINGS);
    List<String> meant =
        file.report().select("h1, h2, h3, h4, h5, h6").stream()
            .map(h -> h.normalName().toUpperCase(Locale.ROOT) + " " + words(h))
            .toList();
    List<String> told = new ArrayList<>();
    for (Block block : file.blocks()) {
      if (block.isHeading()) {
        told.add(block.type() + " " + Parts.squeezed(block.text()));
      }
    }
    compare(gauge, meant, told);
    return gauge.read();
  }

  private static String words(Element heading) {
    return Parts.squeezed(heading.wholeText());
  }

  private static void compare(Gauge gauge, List<String> meant, List<String> told) {
    for (int i = 0; i < Math.max(meant.size(), told.size()); i++) {
      String left = i < meant.size() ? meant.get(i) : "–";
      String right = i < told.size() ? told.get(i) : "–";
      gauge.see(left.equals(right), left, Place.FILE);
    }
  }

  /** 一、 is H2, （一） H3, 1. H4, （1） H5; a heading without an ordinal may be any of them. */
  private Measured numerals() {
    Gauge gauge = new Gauge(PageRule.TAG_NUMERALS);
    for (Block block : file.blocks()) {
      if (block.type().matches("H[2-6]")) {
        String text = Parts.squeezed(block.text());
        int level = block.type().charAt(1) - '2';
        for (int i = 0; i < NUMERALS.size(); i++) {
          if (NUMERALS.get(i).matcher(text).matches()) {
            gauge.see(i == level, block.type() + " " + text, place(block));
          }
        }
      }
    }
    return gauge.read();
  }

  private Measured paragraphs() {
    Gauge gauge = new Gauge(PageRule.TAG_PARAGRAPHS);
    file.parts().all().stream()
        .filter(part -> part.role() != Role.LOOSE)
        .forEach(part -> gauge.see(true, "", part.first().line().place()));
    file.parts().lost().forEach(element -> gauge.see(false, element, Place.FILE));
    for (Block block : file.parts().strange()) {
      boolean apart = block.type().equals("P") && !isOfParagraph(block);
      gauge.see(apart, block.type() + " " + block.text(), place(block));
    }
    return gauge.read();
  }

  /** Cells and items may be told as paragraphs although they are none in the report. */
  private boolean isOfParagraph(Block block) {
    String text = Parts.squeezed(block.text());
    return file.report().select("h1, h2, h3, h4, h5, h6, p").stream()
        .anyMatch(element -> words(element).contains(text));
  }

  private Measured figures() {
    Gauge gauge = new Gauge(PageRule.TAG_FIGURES);
    for (Block block : file.blocks()) {
      if (block.type().equals("Figure")) {
        gauge.see(!block.alternative().isBlank(), block.text(), place(block));
      }
    }
    return gauge.read();
  }

  private Measured tables() {
    Gauge gauge = new Gauge(PageRule.TAG_TABLES);
    for (Block block : file.blocks()) {
      if (block.type().equals("TH")) {
        gauge.see(!block.scope().isEmpty(), block.text(), place(block));
      }
    }
    return gauge.read();
  }

  private Measured bookmarks(PDDocument pdf) {
    Gauge gauge = new Gauge(PageRule.TAG_BOOKMARKS);
    List<String> meant =
        file.report().select("h1, h2, h3, h4, h5, h6").stream().map(TagRules::words).toList();
    List<String> told = new ArrayList<>();
    PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      collect(outline, told);
    }
    compare(gauge, meant, told);
    return gauge.read();
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(Parts.squeezed(item.getTitle()));
      collect(item, titles);
    }
  }

  private static Place place(Block block) {
    return block.rows().isEmpty() ? Place.FILE : block.rows().get(0).line().place();
  }
}
