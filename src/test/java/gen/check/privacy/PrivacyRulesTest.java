package gen.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.check.Rule;
import gen.diag.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers here are made up by the rules of their check digits; they are nobody's. */
class PrivacyRulesTest {
  private static final Rule IDENTITY = new IdentityNumber();
  private static final Rule MOBILE = new MobileNumber();
  private static final Rule CARD = new BankCard();
  private static final Rule SECRET = new SecretMark();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张某（11010519491231002X）来访。 | 11010519491231002X",
        "身份证号110105199003070033。 | 110105199003070033",
        "证号：11010519491231002x。 | 11010519491231002x",
        "号码１１０１０５１９４９１２３１００２Ｘ。 | １１０１０５１９４９１２３１００２Ｘ",
        "来访人110105199003070033、随访人。 | 110105199003070033"
      })
  void identityNumbers(String text, String marked) {
    assertThat(Checking.marked(IDENTITY, text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编号110105194912310021。",
        "证号110105********002X。",
        "统一社会信用代码91110105MA01234567。",
        "共办理1949件、2025件。",
        "编号A11010519491231002X1。",
        "案号110105199913070038。"
      })
  void otherNumbersOfThatLength(String text) {
    assertThat(Checking.marked(IDENTITY, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "联系电话：13800138000。 | 13800138000",
        "请拨打138-0013-8000咨询。 | 138-0013-8000",
        "手机199 0013 8000。 | 199 0013 8000",
        "张某13800138000（微信同号）。 | 13800138000",
        "电话１３８００１３８０００。 | １３８００１３８０００"
      })
  void mobileNumbers(String text, String marked) {
    assertThat(Checking.marked(MOBILE, text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系电话：0398-2812345。",
        "拨打12345热线。",
        "联系电话138****8000。",
        "投入13800138000元。",
        "编号13800138000号。",
        "编号413800138000。",
        "面积13800138000平方米。",
        "电话12800138000。"
      })
  void otherTelephones(String text) {
    assertThat(Checking.marked(MOBILE, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "汇入6222020000000000000。 | 6222020000000000000",
        "卡号6217 0000 0000 0000 004。 | 6217 0000 0000 0000 004",
        "银行卡4111111111111111。 | 4111111111111111",
        "账号：4111111111111111。 | 4111111111111111",
        "打入6222020000000000000账户。 | 6222020000000000000"
      })
  void cards(String text, String marked) {
    assertThat(Checking.marked(CARD, text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "汇入6222020000000000004。",
        "编号4111111111111111。",
        "卡号6222****0003。",
        "卡号123456。",
        "编号62220200000000000001234567。"
      })
  void otherLongNumbers(String text) {
    assertThat(Checking.marked(CARD, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "机密★1年 | 机密★1年",
        "秘密★ | 秘密★",
        "密级：秘密。 | 密级：",
        "内部资料，注意保存。 | 内部资料，注意保存",
        "（此件不公开） | 此件不公开",
        "名单（不予公开）附后。 | （不予公开）"
      })
  void marksOfSecrets(String text, String marked) {
    assertThat(Checking.marked(SECRET, text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依申请公开5件，其中不予公开1件。",
        "查处机密级文件泄露事件。",
        "开展保守国家秘密教育。",
        "（此件公开发布）",
        "修订内部资料管理办法。",
        "规范密级标注。"
      })
  void wordsAboutSecrets(String text) {
    assertThat(Checking.marked(SECRET, text)).isEmpty();
  }

  @Test
  void privateNumbersAreErrorsAndNotRepeated() {
    String body = "sections:\n  measures: 电话13800138000。\n";
    assertThat(Checking.places(MOBILE, body)).containsExactly("C-PRIVACY-MOBILE 5:15+11");
    assertThat(Checking.findings(MOBILE, body).get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(Checking.findings(MOBILE, body).get(0).arguments())
        .isEqualTo(List.of("138******00"));
    assertThat(Checking.places(IDENTITY, "sections:\n  measures: 证号11010519491231002X。\n"))
        .containsExactly("C-PRIVACY-ID 5:15+18");
    assertThat(Checking.places(CARD, "sections:\n  measures: 卡号4111111111111111。\n"))
        .containsExactly("C-PRIVACY-CARD 5:15+16");
    assertThat(Checking.places(SECRET, "sections:\n  measures: 密级：秘密。\n"))
        .containsExactly("C-PRIVACY-SECRET 5:13+3");
  }

  @Test
  void aFactIsToldOfWhereItStands() {
    String body =
        """
        facts:
          联系人: 张三13800138000
          电话: "联系13800138000"
        sections:
          measures: 联系人${facts.联系人}，电话${facts.电话}。
        """;
    assertThat(Checking.places(MOBILE, body))
        .containsExactly("C-PRIVACY-MOBILE 5:10+11", "C-PRIVACY-MOBILE 6:7+15");
  }

  @Test
  void tablesAttachmentsAndSettings() {
    String body =
        """
        settings:
          closing: 联系电话13800138000。
        sections:
          measures:
            - text: 见下表。
              table:
                columns: [姓名, 电话]
                rows:
                  - [张某, '13800138000']
        attachments:
          - title: 名单
            content: 张某13800138000
        """;
    assertThat(Checking.places(MOBILE, body))
        .containsExactly(
            "C-PRIVACY-MOBILE 5:16+11", "C-PRIVACY-MOBILE 12:19+11", "C-PRIVACY-MOBILE 15:16+11");
  }
}
