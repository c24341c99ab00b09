package gen.pdf.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.nodes.Document;

/** A finished file, read once, beside the report it was made from. */
record Finished(Document report, List<Sheet> sheets, List<Block> blocks, Parts parts) {
  static Finished read(PDDocument pdf, Document html) throws IOException {
    Document report = html.clone();
    report.select("svg").remove(); // pictures are told by their alternatives
    PageReader reader = new PageReader();
    List<Sheet> sheets = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      sheets.add(reader.read(page, sheets.size() + 1));
    }
    List<Block> blocks = TagReader.read(pdf, sheets);
    return new Finished(report, sheets, blocks, Parts.match(report, blocks));
  }

  /** The parts of one role. */
  List<Part> parts(Role role) {
    return parts.all().stream().filter(part -> part.role() == role).toList();
  }

  /** The parts that run over the lines of the text area: paragraphs and headings. */
  List<Part> running() {
    return parts.all().stream().filter(part -> part.role().isRunning()).toList();
  }

  /** All characters of the pages, without the page numbers and without white space. */
  String text() {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.text()));
    return Parts.squeezed(text.toString());
  }
}
