package gen.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes out of a finished document what the clock put in: the dates and the identifier.
 *
 * <p>ISO 19005-2 6.6.2: dates that stand both in the information dictionary and in the XMP packet
 * are the same instant; neither has to be there.
 */
final class Reproducible {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+00''00'''", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Reproducible() {}

  /**
   * @param created to the second, written in UTC; when empty the file has no date
   * @param input all that the file is made from
   */
  static void settle(PDDocument document, Optional<Instant> created, String input) {
    information(document, created);
    document.setDocumentId(identifier(input + created.map(Instant::toString).orElse("")));
  }

  private static void information(PDDocument document, Optional<Instant> created) {
    var information = document.getDocumentInformation().getCOSObject();
    information.removeItem(COSName.CREATION_DATE);
    created.ifPresent(
        instant -> information.setString(COSName.CREATION_DATE, PDF_DATE.format(instant)));
  }

  private static long identifier(String input) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(input.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
