package gen.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The filled shapes of a page, which is how its rules are drawn; from the bottom left corner, in
 * points.
 */
final class Bars extends PDFGraphicsStreamEngine {
  private final List<Rectangle2D> found = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();

  private Bars(PDPage page) {
    super(page);
  }

  static List<Rectangle2D> of(PDPage page) throws IOException {
    Bars bars = new Bars(page);
    bars.processPage(page);
    return bars.found;
  }

  private void end(boolean painted) {
    if (painted) {
      found.add(path.getBounds2D());
    }
    path.reset();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    end(false);
  }

  @Override
  public void strokePath() {
    end(true);
  }

  @Override
  public void fillPath(int rule) {
    end(true);
  }

  @Override
  public void fillAndStrokePath(int rule) {
    end(true);
  }

  @Override
  public void clip(int rule) {
    // a clip paints nothing
  }

  @Override
  public void shadingFill(COSName name) {
    // no page of ours shades
  }

  @Override
  public void drawImage(PDImage image) {
    // no page of ours has pictures
  }
}
