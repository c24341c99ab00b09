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
        for (Line line : reader.read(page, ++number).lines()) {
          lines.add(line.text(), new PrintedPlace(number, line.place().line()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file of our own cannot be read", e);
    }
    return lines;
  }

  /**
   * @param pages what stands on each page
   */
  public static PrintedLines of(List<List<PrintedText>> pages) {
    PrintedLines lines = new PrintedLines();
    for (int page = 0; page < pages.size(); page++) {
      int number = 0;
      for (List<PrintedText> line : Placed.lines(pages.get(page))) {
        if (!Placed.isInMargin(line)) {
          lines.add(Placed.text(line), new PrintedPlace(page + 1, ++number));
        }
      }
    }
    return lines;
  }

  private void add(String line, PrintedPlace place) {
    for (char c : line.toCharArray()) {
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

  /** All lines in one, without white space. */
  public String text() {
    return text.toString();
  }

  /** Where each char of {@link #text} stands. */
  public List<PrintedPlace> places() {
    return List.copyOf(places);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
