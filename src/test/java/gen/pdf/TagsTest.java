package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What a screen reader is told. */
class TagsTest {
  private final List<String> blocks = new ArrayList<>();
  private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();

  @Test
  void everyHeadingAndParagraphIsOneBlockWithItsText() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(Sample.report()))) {
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor
            .getMarkedContents()
            .forEach(content -> texts.put(content.getMCID(), text(content)));
        contents.put(page, texts);
      }
      walk(pdf.getDocumentCatalog().getStructureTreeRoot());
    }
    assertThat(blocks.stream().filter(block -> block.startsWith("H")))
        .containsExactly(
            "H1 湖滨区信访局关于2025年度法治政府建设情况的报告",
            "H2 一、党政主要负责人履行推进法治建设第一责任人职责情况",
            "H3 （一）强化组织领导，压实责任链条",
            "H3 （二）加强理论学习。",
            "H2 二、推进法治政府建设的主要举措和成效",
            "H3 （一）压实责任。",
            "H4 1.加强领导，压实责任。");
    assertThat(blocks)
        .containsSubsequence(
            "P 区委、区政府：",
            "H3 （二）加强理论学习。",
            "P 全年共开展理论学习12次，" + Sample.LINE.repeat(3),
            "P 围绕“信访工作法治化”开展专题研讨18次。",
            "H3 （一）压实责任。",
            "P " + Sample.LINE.repeat(30),
            "H4 1.加强领导，压实责任。",
            "P 充分发挥职能，" + Sample.LINE.repeat(2),
            "P 特此报告。")
        .hasSize(17);
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        assertThat(element.getLanguage()).isIn(null, "zh-CN");
        assertThat(element.getParent().getCOSObject()).isSameAs(node.getCOSObject());
        if (element.getStructureType().matches("P|H[1-6]")) {
          blocks.add(element.getStructureType() + " " + text(element).replaceAll("\\s", ""));
        } else {
          walk(element);
        }
      }
    }
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement part) {
        text.append(text(part));
      } else if (kid instanceof Integer id) {
        text.append(contents.get(element.getPage()).get(id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(contents.get(reference.getPage()).get(reference.getMCID()));
      }
    }
    return text.toString();
  }
}
