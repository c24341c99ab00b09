package gen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes out of the pages the empty artifacts that the renderer makes of the background of every
 * box, be there something to see or not: they would be the most of what the file lists.
 */
final class LeanPages {
  private static final String NAME = "Prop";
  private static final byte[] BEGIN = bytes("/Artifact /" + NAME);
  private static final byte[] END = bytes(" BDC\nEMC\n");

  private LeanPages() {}

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /** Leaves out the empty artifacts of the pages, whose content is plain, and compresses it. */
  static void settle(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      byte[] content;
      try (InputStream in = page.getContents()) {
        content = in.readAllBytes();
      }
      COSDictionary listed =
          page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        int from = 0;
        for (int at = 0; at < content.length; at++) {
          if (content[at] == BEGIN[0] && has(content, at, BEGIN)) {
            int end = at + BEGIN.length;
            while (content[end] >= '0' && content[end] <= '9') {
              end++;
            }
            if (has(content, end, END)) {
              listed.removeItem(name(content, at, end));
              out.write(content, from, at - from);
              from = end + END.length;
              at = from - 1;
            }
          }
        }
        out.write(content, from, content.length - from);
      }
      page.setContents(stream);
    }
  }

  private static COSName name(byte[] content, int at, int end) {
    int from = at + BEGIN.length - NAME.length();
    return COSName.getPDFName(new String(content, from, end - from, StandardCharsets.US_ASCII));
  }

  private static boolean has(byte[] content, int at, byte[] part) {
    int end = at + part.length;
    return end <= content.length && Arrays.equals(content, at, end, part, 0, part.length);
  }
}
