package gen.cli;

import gen.diag.Diagnostic;
import gen.diag.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a finding is known by although lines move: its rule, its file, the marked text with the few
 * characters around it, and, of equal ones, which of them it is.
 */
final class Fingerprints {
  private static final int AROUND = 12;
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /** To be asked for all findings in their order. */
  String of(Diagnostic found, String file) {
    String mark = String.join("\0", found.code(), file, around(found.span()));
    int count = seen.merge(mark, 1, Integer::sum);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((mark + "\0" + count).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String around(Span span) {
    if (span.line() == 0 || span.column() == 0) {
      return "";
    }
    int[] line = span.source().line(span.line()).codePoints().toArray();
    int from = Math.max(0, Math.min(line.length, span.column() - 1 - AROUND));
    int to = Math.min(line.length, span.column() - 1 + span.length() + AROUND);
    return new String(line, from, Math.max(0, to - from));
  }
}
