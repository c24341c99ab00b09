package gen.pdf.proof;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element of the report is to the standard, which decides the rules it is measured by. */
enum Role {
  /** 7.2.4: 发文机关标志. */
  MARK,
  /** 7.2.5: 发文字号. */
  DOCUMENT_NUMBER,
  /** 7.2.6: 签发人. */
  SIGNER,
  /** 7.3.1. */
  TITLE,
  /** 7.3.2: 主送机关. */
  SALUTATION,
  /** 7.3.3: 一、 */
  H2,
  /** 7.3.3: （一） */
  H3,
  /** 7.3.3: 1. and （1） */
  H4,
  /** 7.3.3: a paragraph of the text. */
  BODY,
  /** 7.3.4: 附件说明. */
  NOTE,
  /** 7.3.5: 发文机关署名. */
  ISSUER,
  /** 7.3.5: 成文日期. */
  DATE,
  /** 7.3.6: 附注. */
  REMARK,
  /** 7.3.7: “附件” above an attachment. */
  ATTACHMENT,
  /** 7.3.7: the title of an attachment. */
  ATTACHMENT_TITLE,
  /** 7.4.2: 抄送, on the last page of the text. */
  COPY,
  /** 7.4: 版记. */
  IMPRINT,
  /** A paragraph with a place of its own that the standard does not know. */
  APART,
  /** Tables, figures and lists, which have measures of their own. */
  LOOSE;

  private static final String ELSEWHERE = "table, figure, ul, ol, dl, blockquote, footer";
  private static final Set<Role> OFF_GRID =
      EnumSet.of(MARK, DOCUMENT_NUMBER, SIGNER, COPY, IMPRINT, LOOSE);

  static Role of(Element element) {
    if (element.closest(".imprint") != null) {
      return IMPRINT;
    }
    if (element.hasClass("cc")) {
      return COPY;
    }
    if (element.closest(ELSEWHERE) != null) {
      return LOOSE;
    }
    return element.normalName().equals("p") ? ofParagraph(element) : ofHeading(element);
  }

  private static Role ofHeading(Element heading) {
    if (heading.is("section.attachment > :first-child, section.attachment > p + h2")) {
      return ATTACHMENT_TITLE;
    }
    if (!heading.classNames().isEmpty()) {
      return APART;
    }
    return switch (heading.normalName()) {
      case "h1" -> TITLE;
      case "h2" -> H2;
      case "h3" -> H3;
      default -> H4;
    };
  }

  private static Role ofParagraph(Element paragraph) {
    if (paragraph.closest(".red-head") != null) {
      boolean number = paragraph.hasClass("number");
      return number ? DOCUMENT_NUMBER : paragraph.hasClass("signer") ? SIGNER : MARK;
    }
    if (paragraph.closest(".signature") != null) {
      return paragraph.hasClass("date") ? DATE : ISSUER;
    }
    if (paragraph.closest(".attachment-note") != null) {
      return NOTE;
    }
    if (paragraph.classNames().isEmpty() || paragraph.hasClass("closing")) {
      return BODY;
    }
    return switch (paragraph.className()) {
      case "salutation" -> SALUTATION;
      case "note" -> REMARK;
      case "attachment-mark" -> ATTACHMENT;
      default -> APART;
    };
  }

  boolean isHeading() {
    return this == H2 || this == H3 || this == H4;
  }

  /** Set with an indent of two characters and to both edges. */
  boolean isRunning() {
    return this == BODY || isHeading();
  }

  boolean isOnGrid() {
    return !OFF_GRID.contains(this);
  }

  /** 7.5: a page with nothing but these bears no number. */
  boolean needsNumber() {
    return this != IMPRINT && this != LOOSE;
  }
}
