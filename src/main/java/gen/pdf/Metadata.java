package gen.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities;

/**
 * What the file says of itself: the packet of XMP and the entries of the catalogue that PDF/A-2a
 * (ISO 19005-2, 6.6 and 6.7) and PDF/UA-1 (ISO 14289-1, 5 and 7.1) ask for.
 *
 * <p>The renderer can write them too, by way of a tree of objects and a transformation of XML: that
 * is a twentieth of the time of a report, and a tenth of a second of the first one.
 */
final class Metadata {
  /**
   * The schema of PDF/UA is not among those that ISO 19005-2 knows, so it has to be described
   * (6.6.2.3).
   */
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      %s<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private static final String ALTERNATIVES =
      "<rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt>";

  private static final OutputSettings XML = new OutputSettings().syntax(Syntax.xml);
  private static final Field PDF_A = field("_pdfAConformance");
  private static final Field PDF_UA = field("_pdfUaConformance");

  private Metadata() {}

  /**
   * Keeps a renderer from writing any of this. It has no such setting: asked for no standard it
   * would make no tags. Its own two fields are read for this one question only, after it was made.
   */
  static void keepFrom(PdfBoxRenderer renderer) {
    try {
      PDF_A.set(renderer, PdfAConformance.NONE);
      PDF_UA.setBoolean(renderer, false);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("another version of openhtmltopdf", e);
    }
  }

  private static Field field(String name) {
    try {
      Field field = PdfBoxRenderer.class.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("another version of openhtmltopdf", e);
    }
  }

  /**
   * Writes it from the file's information, with which it should agree (ISO 19005-1, 6.7.3, demands
   * it).
   *
   * @param language of the document, as {@code lang} has it in HTML
   * @param created to the second; when empty the file bears no date
   */
  static void write(PDDocument document, String language, Optional<Instant> created)
      throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(language);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(
        packet(document.getDocumentInformation(), created).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private static String packet(PDDocumentInformation information, Optional<Instant> created) {
    StringBuilder said = new StringBuilder();
    say(said, "dc:title", ALTERNATIVES, information.getTitle());
    say(said, "dc:creator", "<rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq>", information.getAuthor());
    say(said, "dc:description", ALTERNATIVES, information.getSubject());
    say(said, "pdf:Keywords", "%s", information.getKeywords());
    say(said, "pdf:Producer", "%s", information.getProducer());
    // Instant prints 2026-01-12T00:00:00Z, which XMP takes
    say(said, "xmp:CreateDate", "%s", created.map(Instant::toString).orElse(null));
    return PACKET.formatted(said);
  }

  private static void say(StringBuilder said, String name, String form, String value) {
    if (value != null) {
      String text = form.formatted(Entities.escape(value, XML));
      said.append('<').append(name).append('>').append(text);
      said.append("</").append(name).append(">\n");
    }
  }
}
