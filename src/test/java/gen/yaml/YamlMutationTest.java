package gen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Damages a data file in thousands of ways, the same ones each time. */
class YamlMutationTest {
  private static final int MUTATIONS = 3_000;

  static final String FILE =
      """
      kind: 法治政府建设年度报告            # 可以来自上级
      bureau: 湖滨区信访局                 # 发文机关
      region: '河南省/三门峡市/湖滨区'
      year: 2025

      facts:
        中心组学习: 12次
        网上信访投诉及来信: 485件
        "及时受理率": 100%
        主要领导接访: 76批372人
        一次性化解率:                      # 长写法
          value: 81.73%
          scope: 初次信访事项
          source: 信访信息系统，2025年12月31日
          previous: 79.10%
      settings: {order: [measures, problems], numbered: 是}
      sections:
        leadership:
          - heading: 强化组织领导，压实责任链条
            text: |
              区信访局主要负责人严格履行第一责任人职责：
                一是：加强学习；

              二是:落实。${facts.中心组学习}
          - topic: 理论学习
        measures:
          - heading: "依法履行职能，\\
              规范信访业务"
            text: 全年累计办理群众网上信访投诉及来信事项${facts.网上信访投诉及来信}，
              及时受理率与按期办结率均达${facts.及时受理率}𠮷。
        problems:
          - heading: 存在的不足
            points:
              - 部分干部职工……
              - 8:00-12:00 开放
            text: >-
              第一行
              第二行

              第三行
        plans:
      """;

  private static final String[] PIECES = {
    "：", ":", ": ", "\t", " ", "　", "\u00A0", "－ ", "- ", "-", "\"", "'", "“", "＃", "# ", "[", "]",
    "{", "}", "|", ">", "%", "@", "`", "*", "&x ", "!t ", "<<: ", "? ", "\n", "\r", "\r\n", "---\n",
    "\\", "\\u0000", ",", "𠮷", "\uFEFF", "\0", "\u2028", "\uD800", "a: b: c", "\n\n  ", "!a%2",
    "|2", ">-\n"
  };

  @Test
  void theFileItselfIsRight() {
    assertThat(Reading.of(FILE).places()).isEmpty();
  }

  @Test
  @Timeout(300) // against hanging; how fast it is, benchmarks tell
  void noDamageMakesTheReaderFailOrHang() {
    Random random = new Random(20260101);
    int broken = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String text = damaged(random);
      Reading reading = Reading.of(text);
      boolean failed = reading.found().stream().anyMatch(Diagnostic::isError);
      assertThat(reading.root().isPresent() || failed).as(text).isTrue();
      for (Diagnostic found : reading.found()) {
        Span span = found.span();
        assertThat(span.line()).as(text).isBetween(1, reading.source().lineCount());
        assertThat(span.column()).as(text).isGreaterThanOrEqualTo(1);
      }
      assertThat(reading.found().stream().distinct()).hasSameSizeAs(reading.found());
      broken += failed ? 1 : 0;
      textsAreReadAsSnakeYamlReadsThem(text);
    }
    assertThat(broken).isBetween(MUTATIONS / 3, MUTATIONS);
  }

  private static String damaged(Random random) {
    StringBuilder text =
        new StringBuilder(random.nextInt(8) == 0 ? FILE.replace("\n", "\r\n") : FILE);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 3));
      String piece = PIECES[random.nextInt(PIECES.length)];
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.replace(at, end, piece);
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.insert(at, piece);
      }
    }
    return text.toString();
  }

  /** The places are worked out apart from SnakeYAML: both must come to the same text. */
  private static void textsAreReadAsSnakeYamlReadsThem(String text) {
    if (text.indexOf('\u2028') >= 0) {
      return;
    }
    Parsed parsed = Parsed.of(text);
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    for (Event event : parsed.events()) {
      if (event instanceof ScalarEvent scalar
          && scalar.getAnchor() == null
          && scalar.getTag() == null) {
        theirs.add(scalar.getValue());
        ours.add(Scalars.read(text, scalar, parsed.start(event), parsed.end(event)).value());
      }
    }
    assertThat(ours).as(text).isEqualTo(theirs);
  }

  @Test
  @Timeout(300) // against hanging; how fast it is, benchmarks tell
  void aMegabyteOfAnythingIsReadToTheEnd() {
    String paragraph = "全年累计办理群众来信事项，及时受理率达到百分之百。".repeat(20) + "\n";
    List<String> files =
        List.of(
            "a:\n" + ("  - " + paragraph).repeat(600),
            "a:\n" + ("  - heading：x\n    text: " + paragraph).repeat(600),
            "a:\n" + "  - b: 1\n".repeat(100_000),
            "a: [" + "b, ".repeat(300_000) + "]",
            "年度：2025\n".repeat(60_000) + "a: 1",
            "- \"x\n".repeat(200_000),
            "- 'x''\n".repeat(150_000),
            "a: |\n" + "  字\n".repeat(150_000),
            "a: {".repeat(200_000),
            "\t\n".repeat(400_000),
            "　a: 1\n".repeat(100_000),
            " ".repeat(1_000_000),
            "\n".repeat(1_000_000),
            "#".repeat(1_000_000),
            "a".repeat(1_000_000),
            "a ".repeat(500_000));
    for (String file : files) {
      Reading.of(file);
    }
  }
}
