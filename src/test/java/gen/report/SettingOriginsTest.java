package gen.report;

import static gen.report.Written.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingOriginsTest {
  private static final String BASE = "title: 报告\norder: [甲, 乙]\nheadings:\n  甲: 一\n  乙:\n";

  @Test
  void theNearestWinsAndSaysWhatItOverrides() {
    assertThat(origins("headings: {甲: 二}", "title: 近\nheadings:\n  甲: 三"))
        .containsExactly(
            "title=近 2.yaml:1 <- 报告 base.yaml:1",
            "order=甲, 乙 base.yaml:2",
            "headings.甲=三 2.yaml:3 <- 二 1.yaml:1 <- 一 base.yaml:4",
            "headings.乙= base.yaml:5");
  }

  @Test
  void whatChangesNothingIsNotTold() {
    // an empty list takes nothing away, an unknown key has no effect
    assertThat(origins("order:\n未知: 一", "title:"))
        .containsExactly(
            "title= 2.yaml:1 <- 报告 base.yaml:1",
            "order=甲, 乙 base.yaml:2",
            "headings.甲=一 base.yaml:4",
            "headings.乙= base.yaml:5");
  }

  private static List<String> origins(String first, String second) {
    return Settings.origins(
            map("base.yaml", BASE), List.of(map("1.yaml", first), map("2.yaml", second)))
        .stream()
        .map(SettingOriginsTest::brief)
        .toList();
  }

  private static String brief(SettingOrigin origin) {
    StringBuilder text = new StringBuilder(origin.name() + "=" + brief(origin.effective()));
    origin.overridden().forEach(old -> text.append(" <- ").append(brief(old)));
    return text.toString();
  }

  private static String brief(SettingOrigin.Stated stated) {
    return stated.value() + " " + stated.span().source().name() + ":" + stated.span().line();
  }
}
