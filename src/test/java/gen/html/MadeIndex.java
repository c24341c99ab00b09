package gen.html;

import gen.html.IndexPage.Entry;
import gen.html.IndexPage.Head;
import gen.html.IndexPage.Missing;
import gen.html.IndexPage.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** As many reports as a test wants, in every state, twenty to a region; and bureaus without one. */
public final class MadeIndex {
  private MadeIndex() {}

  public static List<Entry> entries(int count) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int year = i % 10 == 9 ? 2024 : 2025;
      String kind = i % 2 == 0 ? "法治政府建设年度报告" : "信访工作年度情况通报";
      Head head = new Head(year, region(i / 20), "第" + i + "局", kind);
      entries.add(entry(head, Status.values()[i % 7 < 4 ? i % 7 : 0], i % 5 == 0 ? 2 : 0));
    }
    return entries;
  }

  public static List<Missing> missing(int count) {
    List<Missing> missing = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      missing.add(new Missing(2025, region(i), "缺报" + i + "局", i % 2 == 0 ? "" : "第" + i + "局"));
    }
    return missing;
  }

  private static String region(int number) {
    return "河南省/" + number / 10 + "市/" + number + "区";
  }

  static Entry entry(Head head, Status status, int warnings) {
    String stem = head.year() + "/" + head.region() + "/" + head.bureau();
    boolean there = status == Status.GOOD || status == Status.OUTDATED;
    return new Entry(
        stem + ".yaml",
        Optional.of(head),
        Optional.of(stem + ".html").filter(link -> there),
        Optional.of(stem + ".pdf").filter(link -> there),
        status,
        0,
        status == Status.GOOD ? warnings : 0,
        status == Status.FAILED ? "第 11 行：冒号是全角的" : "");
  }
}
