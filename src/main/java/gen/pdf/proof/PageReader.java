package gen.pdf.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads where the characters of a page stand. Pictures and lines are passed over. */
final class PageReader extends PDFStreamEngine {
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final Map<PDFont, String> names = new IdentityHashMap<>();
  private float height;

  PageReader() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new DrawObject(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /**
   * @param number of the page, from 1
   */
  Sheet read(PDPage page, int number) throws IOException {
    glyphs.clear();
    contents.clear();
    PDRectangle paper = page.getMediaBox();
    height = paper.getHeight();
    processPage(page);
    List<Line> text = new ArrayList<>();
    List<Line> margin = new ArrayList<>();
    for (List<Glyph> line : Placed.lines(glyphs)) {
      if (Placed.isInMargin(line)) {
        margin.add(new Line(new Place(number, 0), line));
      } else {
        text.add(new Line(new Place(number, text.size() + 1), line));
      }
    }
    boolean turned = page.getRotation() % 180 != 0;
    return new Sheet(
        number,
        turned ? height : paper.getWidth(),
        turned ? paper.getWidth() : height,
        text,
        margin);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = code == 0 ? null : font.toUnicode(code);
    float size = matrix.getScalingFactorY();
    boolean upright = matrix.getShearX() == 0 && matrix.getShearY() == 0;
    glyphs.add(
        new Glyph(
            text == null ? "" : text,
            matrix.getTranslateX(),
            height - matrix.getTranslateY(),
            displacement.getX() * matrix.getScalingFactorX(),
            names.computeIfAbsent(font, PageReader::name),
            size,
            getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL,
            upright,
            isBlack(),
            contents.isEmpty() ? -1 : contents.peek()));
  }

  private boolean isBlack() {
    float[] parts = getGraphicsState().getNonStrokingColor().getComponents();
    if (parts.length == 4) {
      return parts[3] == 1;
    }
    for (float part : parts) {
      if (part != 0) {
        return false;
      }
    }
    return true;
  }

  private static String name(PDFont font) {
    String name = String.valueOf(font.getName());
    return name.matches("[A-Z]{6}\\+.+") ? name.substring(7) : name;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int outer = contents.isEmpty() ? -1 : contents.peek();
    if (tag.equals(COSName.ARTIFACT)) {
      outer = Glyph.ARTIFACT;
    }
    contents.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
  }

  @Override
  public void endMarkedContentSequence() {
    contents.poll();
  }
}
