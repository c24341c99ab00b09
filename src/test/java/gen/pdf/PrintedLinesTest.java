package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gen.pdf.proof.PrintedLines;
import gen.pdf.proof.PrintedPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PrintedLinesTest {
  private static PrintedLines lines(String body) throws IOException {
    String css = Files.readString(Path.of("templates/common/page.css"));
    String html =
        "<html lang='zh-CN'><head><title>报告</title></head><body><article>"
            + body
            + "</article></body></html>";
    return PrintedLines.of(
        new PdfRenderer(FontSet.embedded()).render(Jsoup.parse(html), css, Optional.empty()).pdf());
  }

  @Test
  void aCharIsFoundOnItsLineAndPage() throws IOException {
    String first = "第一段从这里开始，" + "办理群众来信来访事项，".repeat(6) + "到这里结束。";
    String last = "最后一段。";
    PrintedLines lines =
        lines("<p>" + first + "</p>" + "<p>中间的段落。</p>".repeat(30) + "<p>" + last + "</p>");
    assertThat(lines.find(first, 0)).contains(new PrintedPlace(1, 1));
    assertThat(lines.find(first, first.length() - 1)).contains(new PrintedPlace(1, 3));
    assertThat(lines.find(last, 2)).hasValueSatisfying(at -> assertThat(at.page()).isEqualTo(2));
  }

  @Test
  void whatIsNotCertainIsLeftOut() throws IOException {
    PrintedLines lines = lines("<p>同样的段落。</p><p>同样的段落。</p><p>甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未。</p>");
    assertThat(lines.find("同样的段落。", 0)).isEmpty();
    assertThat(lines.find("没有的段落。", 0)).isEmpty();
    assertThat(lines.find("", 0)).isEmpty();
    // only what is around it stands there, as when a number was put before it
    assertThat(lines.find("未知。" + "天".repeat(20) + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未。", 36))
        .contains(new PrintedPlace(1, 3));
  }
}
