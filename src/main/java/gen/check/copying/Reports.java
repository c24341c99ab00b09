package gen.check.copying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The compared paragraphs of many reports, a report at a time: {@link Copies} reads them several
 * times and in any order, in several threads at once, and keeps few of them. Each data file is
 * there once; the order is of no account.
 */
public interface Reports {
  int size();

  /**
   * @param index from 0 to below the size
   * @throws UncheckedIOException when it cannot be read
   */
  ReportParagraphs read(int index);

  /** Those of a list; a view of it. */
  static Reports of(List<ReportParagraphs> all) {
    return new Reports() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public ReportParagraphs read(int index) {
        return all.get(index);
      }
    };
  }

  /** Those of a spool whose records are all {@link ReportParagraphs#toBytes()}; a view of it. */
  static Reports of(Spool spool) {
    return new Reports() {
      @Override
      public int size() {
        return spool.size();
      }

      @Override
      public ReportParagraphs read(int index) {
        try {
          return ReportParagraphs.of(spool.read(index));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
