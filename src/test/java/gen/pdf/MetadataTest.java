package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MetadataTest {
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";

  private static Rendered render(String head) {
    String html =
        "<html lang='zh-CN'><head>" + head + "</head><body><h1>题</h1><p>文</p></body></html>";
    return new PdfRenderer(FontSet.embedded())
        .render(Jsoup.parse(html), Sample.css(), Optional.empty());
  }

  private static String value(Document packet, String space, String name) {
    return packet.getElementsByTagNameNS(space, name).item(0).getTextContent();
  }

  @Test
  void thePacketSaysWhatTheInformationSays() throws Exception {
    Rendered rendered =
        render(
            "<title>关于“甲 &lt;乙&gt; &amp; 丙&nbsp;丁”的报告</title><meta name=author content='甲&amp;乙局'>"
                + "<meta name=subject content='一&lt;二'><meta name=keywords content='法治,]]>'>");
    assertThat(rendered.problems()).isEmpty();
    try (PDDocument pdf = Sample.open(rendered)) {
      Document packet;
      try (InputStream in = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        packet = factory.newDocumentBuilder().parse(in);
      }
      assertThat(value(packet, DUBLIN_CORE, "title")).isEqualTo("关于“甲 <乙> & 丙\u00A0丁”的报告");
      assertThat(value(packet, DUBLIN_CORE, "creator")).isEqualTo("甲&乙局");
      assertThat(value(packet, DUBLIN_CORE, "description")).isEqualTo("一<二");
      assertThat(value(packet, PDF, "Keywords")).isEqualTo("法治,]]>");
      assertThat(value(packet, PDF, "Producer")).isEqualTo("gen");
      var information = pdf.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo(value(packet, DUBLIN_CORE, "title"));
      assertThat(information.getAuthor()).isEqualTo(value(packet, DUBLIN_CORE, "creator"));
      assertThat(information.getSubject()).isEqualTo(value(packet, DUBLIN_CORE, "description"));
      assertThat(information.getKeywords()).isEqualTo(value(packet, PDF, "Keywords"));
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void aDocumentWithoutTitleIsNotPassedOver() {
    assertThat(render("").problems()).containsExactly("the document has no title");
  }
}
