package gen.pdf;

import gen.pdf.proof.PrintedText;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Reads from the pages of a document in the making what can be seen of its text, before it becomes
 * a file: from the same instructions that will stand in the file, but without writing and reading
 * it. Text over the edge of the paper or cut away is left out.
 */
final class PageText {
  /** Fills no shape and draws no line. */
  private static final int INVISIBLE = 3;

  /** The middle of a character above its baseline, as a part of its size. */
  private static final double MIDDLE = .35;

  private final Map<COSDictionary, EmbeddedFont> fonts;
  private final PDResources resources;
  private final float height;
  private final ContentTokens tokens;
  private final List<PrintedText> texts = new ArrayList<>();

  private final Deque<State> saved = new ArrayDeque<>();
  private final Deque<Boolean> told = new ArrayDeque<>();
  private State state;
  private AffineTransform line = new AffineTransform();
  private Rectangle2D path;
  private boolean clips;

  /** What q saves. */
  private record State(
      AffineTransform page, Rectangle2D clip, EmbeddedFont font, float size, int mode) {}

  private PageText(PDPage page, Map<COSDictionary, EmbeddedFont> fonts) throws IOException {
    this.fonts = fonts;
    this.resources = page.getResources();
    this.height = page.getMediaBox().getHeight();
    Rectangle2D paper = new Rectangle2D.Float(0, 0, page.getMediaBox().getWidth(), height);
    this.state = new State(new AffineTransform(), paper, null, 0, 0);
    try (InputStream in = page.getContents()) {
      this.tokens = new ContentTokens(in.readAllBytes());
    }
  }

  /** The pieces of text on each page, in the order in which they are drawn. */
  static List<List<PrintedText>> of(PDDocument document, Map<COSDictionary, EmbeddedFont> fonts)
      throws IOException {
    List<List<PrintedText>> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PageText text = new PageText(page, fonts);
      text.read();
      pages.add(List.copyOf(text.texts));
    }
    return List.copyOf(pages);
  }

  private void read() {
    for (String operator = tokens.next(); operator != null; operator = tokens.next()) {
      switch (operator) {
        case "q" -> saved.push(state);
        case "Q" -> state = saved.pop();
        case "cm" -> {
          AffineTransform page = new AffineTransform(state.page);
          page.concatenate(matrix());
          state = new State(page, state.clip, state.font, state.size, state.mode);
        }
        case "BMC", "BDC" -> told.push(isTold());
        case "EMC" -> told.pop();
        case "Tf" ->
            state = new State(state.page, state.clip, font(), tokens.number(1), state.mode);
        case "Tr" ->
            state =
                new State(state.page, state.clip, state.font, state.size, (int) tokens.number(0));
        case "BT" -> line = new AffineTransform();
        case "Tm" -> line = matrix();
        case "Td" -> line.translate(tokens.number(0), tokens.number(1));
        case "Tj", "TJ" -> show();
        case "re" -> {
          extend(tokens.number(0), tokens.number(1));
          extend(tokens.number(0) + tokens.number(2), tokens.number(1) + tokens.number(3));
        }
        case "m", "l", "c", "v", "y" -> {
          for (int i = 0; i + 1 < tokens.count(); i += 2) {
            extend(tokens.number(i), tokens.number(i + 1));
          }
        }
        case "W", "W*" -> clips = true;
        case "n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> endPath();
        default -> {
          // says nothing of where text stands
        }
      }
    }
  }

  private AffineTransform matrix() {
    float[] m = new float[6];
    for (int i = 0; i < m.length; i++) {
      m[i] = tokens.number(i);
    }
    return new AffineTransform(m);
  }

  private EmbeddedFont font() {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.get(all.getCOSDictionary(COSName.getPDFName(tokens.name(0))));
  }

  /** The renderer numbers all content that readers are told of, and no other. */
  private boolean isTold() {
    if (tokens.name(0).equals("Artifact")) {
      return false;
    }
    boolean outer = !told.isEmpty() && told.peek();
    return outer || tokens.count() == 3 && tokens.name(1).equals("MCID");
  }

  private void extend(float x, float y) {
    double[] point = {x, y};
    state.page.transform(point, 0, point, 0, 1);
    if (path == null) {
      path = new Rectangle2D.Double(point[0], point[1], 0, 0);
    } else {
      path.add(point[0], point[1]);
    }
  }

  /** Clipping by anything but an upright rectangle is taken for one around it. */
  private void endPath() {
    if (clips) {
      Rectangle2D clip =
          path == null ? new Rectangle2D.Double() : state.clip.createIntersection(path);
      state = new State(state.page, clip, state.font, state.size, state.mode);
    }
    clips = false;
    path = null;
  }

  private void show() {
    AffineTransform to = new AffineTransform(state.page);
    to.concatenate(line);
    float size = state.size * (float) Math.hypot(to.getShearX(), to.getScaleY());
    StringBuilder text = new StringBuilder();
    float first = 0;
    float x = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isNumber(i)) {
        x -= tokens.number(i) / 1000 * state.size;
        continue;
      }
      for (int k = 0; k < tokens.codes(i); k++) {
        int code = tokens.code(i, k);
        float width = state.font.getWidth(code) / 1000 * state.size;
        if (isSeen(to, x + width / 2)) {
          first = text.length() == 0 ? x : first;
          text.appendCodePoint(state.font.character(code));
        }
        x += width;
      }
    }
    if (text.length() > 0) {
      double[] start = {first, 0};
      to.transform(start, 0, start, 0, 1);
      boolean isTold = !told.isEmpty() && told.peek();
      texts.add(
          new PrintedText(
              text.toString(), (float) start[0], height - (float) start[1], size, isTold));
    }
    line.translate(x, 0);
  }

  private boolean isSeen(AffineTransform to, double x) {
    double y = MIDDLE * state.size;
    return state.mode != INVISIBLE
        && state.clip.contains(
            to.getScaleX() * x + to.getShearX() * y + to.getTranslateX(),
            to.getShearY() * x + to.getScaleY() * y + to.getTranslateY());
  }
}
