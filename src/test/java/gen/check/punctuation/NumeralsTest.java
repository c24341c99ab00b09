package gen.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Numbers, dates, ordinals and document numbers. */
class NumeralsTest {
  @TestFactory
  Stream<DynamicTest> ranges() {
    Tried range = new Tried(new NumberRange(), "C-PUNCT-RANGE");
    return Stream.concat(
        Stream.of(
            range.mends("达63%-68%。", "达63%～68%。"),
            range.mends("每次30~40人", "每次30～40人"),
            range.mends("用3-5年时间，办理1.5-2小时", "用3～5年时间，办理1.5～2小时"),
            range.mends("比例在10%-12％，年3-5万件", "比例在10%～12％，年3～5万件"),
            range.mends("每月2--3次", "每月2～3次"),
            range.mends("3－5个工作日", "3～5个工作日")),
        range.leavesAlone(
            "电话0398-2952345，12345-6。",
            "“2-1-1-5-2”框架",
            "GB/T 15834-2011",
            "2021-2025年",
            "比例在10-12％，投入3~5万元",
            "63%～68%，63%—68%",
            "渝信2023-3号，3-2号楼",
            "2025-03-05"));
  }

  @TestFactory
  Stream<DynamicTest> times() {
    Tried time = new Tried(new TimeRange(), "C-PUNCT-TIME");
    return Stream.concat(
        Stream.of(
            time.mends("《纲要（2021-2025年）》", "《纲要（2021—2025年）》"),
            time.mends("2021年~2025年，1-11月", "2021年—2025年，1—11月"),
            time.mends("3月5日-10日", "3月5日—10日"),
            time.mends("2025年3月-2026年2月", "2025年3月—2026年2月"),
            time.mends("2021——2025年，8:30-17:30", "2021—2025年，8:30—17:30"),
            time.mends("2024-2025学年", "2024—2025学年")),
        time.leavesAlone(
            "2021—2025年",
            "2025-03-05日",
            "2021至2025年",
            "“2-1-1-5-2”框架",
            "3-5个月，3-5年",
            "2021-2025号文件",
            "编号A2021-2025年"));
  }

  @TestFactory
  Stream<DynamicTest> shortYears() {
    Tried year = new Tried(new ShortYear(), "C-PUNCT-YEAR");
    return Stream.concat(
        Stream.of(
            year.mends("25年3月召开会议", "2025年3月召开会议"),
            year.mends("截至24年底，", "截至2024年底，"),
            year.mends("25年上半年办理", "2025年上半年办理"),
            year.mends("24年度工作", "2024年度工作"),
            year.mends("26年初，谋划", "2026年初，谋划")),
        year.leavesAlone(
            "2025年3月", "成立25年，", "历时25年3个月", "10年3月", "25年初心不改", "建设25年来", "2024-25年度工作"));
  }

  @TestFactory
  Stream<DynamicTest> leadingZeros() {
    Tried zero = new Tried(new LeadingZero(), "C-PUNCT-DATE");
    return Stream.concat(
        Stream.of(
            zero.mends("2025年03月05日", "2025年3月5日"),
            zero.mends("于09月召开", "于9月召开"),
            zero.mends("12月04日", "12月4日"),
            zero.mends("3月01日至08日", "3月1日至08日"),
            zero.mends("03月、07月", "3月、7月")),
        zero.leavesAlone("2025年10月20日", "2025-03-05", "100月", "0月", "20日", "10月10日"));
  }

  @TestFactory
  Stream<DynamicTest> thousands() {
    Tried mixed = new Tried(new MixedNumeral(), "C-PUNCT-THOUSAND");
    return Stream.concat(
        Stream.of(
            mixed.mends("办理3千件", "办理3000件"),
            mixed.mends("发放2千余册", "发放2000余册"),
            mixed.mends("5百人", "500人"),
            mixed.mends("投入3千万元", "投入3000万元"),
            mixed.mends("1.5千户", "1500户")),
        mixed.leavesAlone("3000件", "全长3千米，重5千克", "1万余册", "三千件", "1百分点", "3千5百件", "500强，5百强"));
  }

  @TestFactory
  Stream<DynamicTest> documentNumbers() {
    Tried brackets = new Tried(new DocumentNumberBrackets(), "C-PUNCT-DOCNO");
    Tried zero = new Tried(new DocumentNumberZero(), "C-PUNCT-DOCZERO");
    return Stream.of(
            Stream.of(
                brackets.mends("印发渝信[2023]3号", "印发渝信〔2023〕3号"),
                brackets.mends("渝信（2023）13号、渝信(2024)5号", "渝信〔2023〕13号、渝信〔2024〕5号"),
                brackets.mends("渝信【2023】3号", "渝信〔2023〕3号"),
                brackets.mends("渝信〔23〕3号", "渝信〔2023〕3号"),
                brackets.mends("渝信〔2023]3号", "渝信〔2023〕3号"),
                zero.mends("渝信〔2023〕03号", "渝信〔2023〕3号"),
                zero.mends("渝信〔2023〕第3号", "渝信〔2023〕3号"),
                zero.mends("渝信〔2023〕第003号", "渝信〔2023〕3号"),
                zero.mends("渝信[2023]010号", "渝信[2023]10号"),
                zero.mends("厅字〔2019〕028号", "厅字〔2019〕28号")),
            brackets.leavesAlone(
                "厅字〔2019〕28号", "（2024）渝0106行初3号", "幸福小区（2023）3号楼", "要点（2023）", "第3号", "[2023]3号"),
            zero.leavesAlone(
                "厅字〔2019〕28号", "〔2019〕100号", "（2024）渝0106行初3号", "第3号", "（2023）03号楼", "2023第3号"))
        .flatMap(tests -> tests);
  }

  @Test
  void theDocumentNumberOfTheSettings() {
    assertThat(
            InSettings.places(
                new DocumentNumberBrackets(),
                "document_number: 湖信[2026]3号\n",
                "sections:\n  measures: 甲。\n"))
        .containsExactly("C-PUNCT-DOCNO settings.yaml:1:20");
  }

  @TestFactory
  Stream<DynamicTest> ordinals() {
    Tried ordinal = new Tried(new OrdinalMark(), "C-PUNCT-ORDINAL");
    return Stream.concat(
        Stream.of(
            ordinal.mends("1、加强学习。2、强化执行。", "1.加强学习。2.强化执行。"),
            ordinal.mends("（一）、加强学习。", "（一）加强学习。"),
            ordinal.mends("一.加强学习。", "一、加强学习。"),
            ordinal.mends("第一、加强学习；第二、强化执行。", "第一，加强学习；第二，强化执行。"),
            ordinal.mends("首先、加强学习。", "首先，加强学习。"),
            ordinal.mends("（1）.加强学习。", "（1）加强学习。")),
        ordinal.leavesAlone(
            "1.加强学习。",
            "（一）加强学习。",
            "一、加强学习。",
            "3、4月份召开。",
            "第一、二季度。",
            "涉及1、2号楼。",
            "于2024年1、2月召开（二），"));
  }
}
