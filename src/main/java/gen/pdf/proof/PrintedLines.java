package gen.pdf.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The lines of a finished file, to tell where a text has come to stand. Immutable. */
public final class PrintedLines {
  /** How much of a text is looked for when not all of it is found, on each side. */
  private static final int AROUND = 12;

  private final StringBuilder text = new StringBuilder();
  private final List<PrintedPlace> places = new ArrayList<>();

  private PrintedLines() {}

  /**
   * @param pdf the finished file
   */
  public static PrintedLines of(byte[] pdf) {
    PrintedLines lines = new PrintedLines();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageReader reader = new PageReader();
      int number = 0;
      for (PDPage page : document.getPages()) {
        reader.read(page, ++number).lines().forEach(lines::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file of our own cannot be read", e);
    }
    return lines;
  }

  private void add(Line line) {
    PrintedPlace place = new PrintedPlace(line.place().page(), line.place().line());
    for (char c : line.text().toCharArray()) {
      if (!isSpace(c)) {
        text.append(c);
        places.add(place);
      }
    }
  }

  /**
   * Where a char of a text is printed; empty when the text stands there more than once, or not as
   * it is given. White space does not count.
   *
   * @param index of the char
   */
  public Optional<PrintedPlace> find(String written, int index) {
    StringBuilder squeezed = new StringBuilder();
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      if (i == index) {
        at = squeezed.length();
      }
      if (!isSpace(written.charAt(i))) {
        squeezed.append(written.charAt(i));
      }
    }
    at = Math.min(at, squeezed.length() - 1);
    if (at < 0) {
      return Optional.empty();
    }
    int from = 0;
    String wanted = squeezed.toString();
    if (text.indexOf(wanted) < 0) {
      from = Math.max(0, at - AROUND);
      wanted = squeezed.substring(from, Math.min(squeezed.length(), at + AROUND));
    }
    int found = text.indexOf(wanted);
    boolean once = found >= 0 && text.indexOf(wanted, found + 1) < 0;
    return once ? Optional.of(places.get(found + at - from)) : Optional.empty();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
