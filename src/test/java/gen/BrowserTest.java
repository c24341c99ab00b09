package gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import gen.html.IndexPage;
import gen.html.MadeIndex;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML pages in a real browser: open to everyone, and printed on the page of the standard. */
class BrowserTest {
  private static final double MM = 72 / 25.4;

  @TempDir static Path folder;
  private static Path browser;

  @BeforeAll
  static void build() throws Exception {
    Optional<Path> chromium = TestTools.find("chromium");
    assumeThat(chromium).as("chromium is not installed").isPresent();
    browser = chromium.get();
    SamplesTest.build(Path.of("inputs"), Path.of("templates"), folder.resolve("out"));
    Files.writeString(
        folder.resolve("out/all-states.html"),
        IndexPage.html(MadeIndex.entries(50), MadeIndex.missing(3)));
  }

  private static TestTools.Ended browse(String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(more));
    return TestTools.run(command, Map.of("FONTCONFIG_FILE", fonts().toString()));
  }

  /** The program's fonts and no others, so that pages do not depend on those of the machine. */
  private static Path fonts() throws IOException {
    Path settings = folder.resolve("fonts.conf");
    return Files.writeString(
        settings,
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
        """
            .formatted(
                Path.of("src/main/resources/fonts").toAbsolutePath(), folder.resolve("cache")));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void noPageShutsAnybodyOut() throws Exception {
    String axe = axe();
    assertThat(pages()).hasSizeGreaterThan(5);
    for (Path page : pages()) {
      String script =
          "<script>"
              + axe.replace("</script", "<\\/script")
              + "</script><script>axe.run().then(found => { const out ="
              + " document.createElement('pre'); out.id = 'axe'; out.textContent ="
              + " found.passes.length + ' passed ' + JSON.stringify(found.violations.map(v => v.id"
              + " + ' ' + v.nodes[0].html)); document.body.appendChild(out); });</script></body>";
      Path copy = folder.resolve("axe.html");
      Files.writeString(copy, Files.readString(page).replace("</body>", script));
      TestTools.Ended ended =
          browse("--virtual-time-budget=20000", "--dump-dom", copy.toUri().toString());
      String dom = ended.output().substring(ended.output().indexOf("<!DOCTYPE"));
      assertThat(Jsoup.parse(dom).select("#axe").text())
          .as(page.toString())
          .matches("[1-9]\\d* passed \\[]");
    }
  }

  /** As a reader asks, of ten thousand reports; the lines shown are counted in the page itself. */
  @Test
  void theIndexShowsWhatIsAskedFor() throws Exception {
    String index = IndexPage.html(MadeIndex.entries(10_000), MadeIndex.missing(30));
    String script =
        """
        <script>
        const told = [document.getElementById('f').hidden ? 'no filter' : 'filter'];
        const ask = (words, state, event) => {
          document.getElementById('q').value = words;
          document.getElementById('s').value = state;
          document.getElementById(event).dispatchEvent(new Event(event === 'q' ? 'input' : 'change'));
          const lines = [...document.querySelectorAll('section tbody tr')]
            .filter(line => !line.closest('[hidden]'));
          const headings = lines.filter(line => line.cells[0].colSpan > 1).length;
          told.push([words, state, headings, lines.length - headings,
            document.getElementById('n').value].join(' | '));
        };
        ask('', '', 'q');
        ask('第4711局', '', 'q');
        ask('１２区　第245局', '', 'q');
        ask('7区 通报', '', 'q');
        ask('', 'm', 's');
        ask('缺报7局', 'm', 's');
        ask('2024年', 'f', 's');
        ask('<b>', '', 'q');
        const part = document.querySelector('section[hidden], section [hidden]');
        told.push(getComputedStyle(part).display);
        ask('', '', 's');
        const hidden = document.querySelectorAll('section[hidden], section [hidden]').length;
        const out = document.createElement('pre');
        out.id = 'told';
        out.textContent = told.concat('hidden: ' + hidden).join('\\n');
        document.body.append(out);
        </script></body>\
        """;
    Path copy = folder.resolve("index.html");
    Files.writeString(copy, index.replace("</body>", script));

    String dom = browse("--dump-dom", copy.toUri().toString()).output();

    // 500 regions of 20 reports, of which 18 are of 2025; one in seven failed
    assertThat(Jsoup.parse(dom.substring(dom.indexOf("<!DOCTYPE"))).select("#told").text().lines())
        .containsExactly(
            "filter",
            " |  | 1000 | 10030 | 共 10030 行",
            "第4711局 |  | 1 | 1 | “第4711局”：1 行，共 10030 行",
            "１２区　第245局 |  | 1 | 1 | “１２区　第245局”：1 行，共 10030 行",
            "7区 通报 |  | 100 | 500 | “7区 通报”：500 行，共 10030 行",
            " | m | 30 | 30 | “缺”：30 行，共 10030 行",
            "缺报7局 | m | 1 | 1 | “缺报7局，缺”：1 行，共 10030 行",
            "2024年 | f | 143 | 143 | “2024年，有错误”：143 行，共 10030 行",
            "<b> |  | 0 | 0 | “<b>”：没有，共 10030 行",
            "none",
            " |  | 1000 | 10030 | 共 10030 行",
            "hidden: 0");
  }

  @Test
  void theBrowserPrintsThePageOfTheStandard() throws Exception {
    Path page = folder.resolve("out/2025/河南省/湖滨区信访局.html");
    Path printed = folder.resolve("printed.pdf");
    browse("--no-pdf-header-footer", "--print-to-pdf=" + printed, page.toUri().toString());
    List<TextPosition> glyphs = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
      assertThat((double) pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(210 * MM, within(1.0));
      assertThat((double) pdf.getPage(0).getMediaBox().getHeight())
          .isCloseTo(297 * MM, within(1.0));
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              glyphs.addAll(positions);
            }
          };
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      stripper.getText(pdf);
    }
    double left = glyphs.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
    double right =
        glyphs.stream()
            .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
            .max()
            .orElseThrow();
    assertThat(left).isCloseTo(28 * MM, within(2.0));
    assertThat(right).isCloseTo((210 - 26) * MM, within(4.0));
    List<Double> lines =
        glyphs.stream()
            .map(glyph -> Math.round(glyph.getYDirAdj() * 10) / 10.0)
            .distinct()
            .sorted()
            .toList();
    assertThat(lines).hasSizeBetween(20, 23);
    double pitch = (lines.get(lines.size() - 1) - lines.get(0)) / (lines.size() - 1);
    assertThat(pitch).isCloseTo(28.95, within(0.8));
  }

  private static String axe() throws IOException {
    String classpath = Files.readString(Path.of("target/test-tools.classpath")).strip();
    String jar =
        Stream.of(classpath.split(File.pathSeparator))
            .filter(file -> file.contains("axe-core"))
            .findFirst()
            .orElseThrow();
    try (ZipFile zip = new ZipFile(jar);
        InputStream in = zip.getInputStream(zip.getEntry("axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
