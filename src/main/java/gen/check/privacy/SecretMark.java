package gen.check.privacy;

import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/**
 * A mark that says the document is secret or not for the public; the words alone, as in 定密管理, say
 * nothing.
 */
final class SecretMark implements Rule {
  private static final Sought MARK =
      Sought.of(
          "(?:绝密|机密|秘密)[级]?[★☆＊][^，。；）\\s]{0,6}|密级[：:]|^(?:绝密|机密|秘密)级?$"
              + "|[（(【](?:绝密|机密|秘密|内部资料|内部文件|不予公开)[）)】]"
              + "|内部(?:资料|文件|材料|参考)[，,、\\s]{0,4}(?:请?注意保[存密管]|不得外传|严禁外传|请勿外传)"
              + "|此件(?:不予|不宜|不)公开(?:发布)?");

  @Override
  public String code() {
    return "C-PRIVACY-SECRET";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    for (Words words : Words.of(report)) {
      if (!words.mayHave(MARK)) {
        continue;
      }
      Matcher mark = MARK.matcher(words.text());
      while (mark.find()) {
        int length = mark.end() - mark.start();
        sink.add(
            Diagnostic.finding(severity(), code(), words.span(mark.start(), length), mark.group()));
      }
    }
  }
}
