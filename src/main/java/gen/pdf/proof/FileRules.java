package gen.pdf.proof;

import gen.diag.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the file as a whole says of itself and brings with it. */
final class FileRules {
  private final PDDocument pdf;
  private final Document report;

  private FileRules(PDDocument pdf, Document report) {
    this.pdf = pdf;
    this.report = report;
  }

  static List<Measured> measure(PDDocument pdf, Document report) throws IOException {
    FileRules rules = new FileRules(pdf, report);
    PDDocumentInformation about = pdf.getDocumentInformation();
    Gauge embedded = new Gauge(PageRule.FILE_EMBEDDED);
    Gauge subset = new Gauge(PageRule.FILE_SUBSET);
    for (Map.Entry<String, Boolean> font : rules.fonts().entrySet()) {
      embedded.see(font.getValue(), font.getKey(), Place.FILE);
      subset.see(font.getKey().matches("[A-Z]{6}\\+.+"), font.getKey(), Place.FILE);
    }
    String packet = rules.packet();
    return List.of(
        rules.language(),
        says(PageRule.FILE_TITLE, about.getTitle(), report.title()),
        says(PageRule.FILE_AUTHOR, about.getAuthor(), rules.author()),
        says(PageRule.FILE_SUBJECT, about.getSubject(), ""),
        embedded.read(),
        subset.read(),
        rules.links(),
        archive(packet),
        accessible(packet));
  }

  private Measured language() {
    Gauge gauge = new Gauge(PageRule.FILE_LANGUAGE);
    String language = String.valueOf(pdf.getDocumentCatalog().getLanguage());
    gauge.say(language.equals("zh-CN"), language);
    return gauge.read();
  }

  private String author() {
    Element author = report.selectFirst("meta[name=author]");
    return author == null ? "" : author.attr("content");
  }

  /**
   * @param wanted empty when any text will do
   */
  private static Measured says(PageRule rule, String value, String wanted) {
    Gauge gauge = new Gauge(rule);
    boolean right = value != null && !value.isBlank() && (wanted.isEmpty() || value.equals(wanted));
    gauge.see(right, String.valueOf(value), Place.FILE);
    return gauge.read();
  }

  /** The names of the fonts, and whether they are inside the file. */
  private Map<String, Boolean> fonts() throws IOException {
    Map<String, Boolean> fonts = new HashMap<>();
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      if (resources != null) {
        for (COSName name : resources.getFontNames()) {
          PDFont font = resources.getFont(name);
          fonts.merge(String.valueOf(font.getName()), font.isEmbedded(), Boolean::logicalAnd);
        }
      }
    }
    return fonts;
  }

  private Measured links() throws IOException {
    Gauge gauge = new Gauge(PageRule.FILE_LINKS);
    int number = 0;
    gauge.see(pdf.getDocumentCatalog().getOpenAction() == null, "OpenAction", Place.FILE);
    for (PDPage page : pdf.getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          PDAction action = link.getAction();
          String target = action instanceof PDActionURI uri ? uri.getURI() : "";
          boolean harmless =
              action == null
                  || action.getSubType().equals("GoTo")
                  || target.matches("(https?://|mailto:).*");
          gauge.see(harmless, target, new Place(number, 0));
        }
      }
    }
    return gauge.read();
  }

  private String packet() throws IOException {
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return "";
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Measured archive(String packet) {
    Gauge gauge = new Gauge(PageRule.FILE_ARCHIVE);
    String claim = "PDF/A-" + value(packet, "pdfaid:part") + value(packet, "pdfaid:conformance");
    gauge.say(claim.equals(PageRule.FILE_ARCHIVE.allowed()), claim);
    return gauge.read();
  }

  private static Measured accessible(String packet) {
    Gauge gauge = new Gauge(PageRule.FILE_ACCESSIBLE);
    String claim = "PDF/UA-" + value(packet, "pdfuaid:part");
    gauge.say(claim.equals(PageRule.FILE_ACCESSIBLE.allowed()), claim);
    return gauge.read();
  }

  private static String value(String packet, String property) {
    Matcher found =
        Pattern.compile(property + "(?:>|\\s*=\\s*[\"'])\\s*([^<\"']+)").matcher(packet);
    return found.find() ? found.group(1).strip() : "–";
  }
}
