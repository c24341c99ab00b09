package gen.build;

import static gen.build.Seed.facts;
import static gen.build.Seed.file;
import static gen.build.Seed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ways to make each of the mistakes that the rules look for, as people make them. */
final class Seeds {
  private static final String HAN = "\\p{IsHan}";

  /** Before a sentence. */
  private static final String SENTENCE = "(?:(?<=。)|(?<=^ {8}))(?=" + HAN + "{4})";

  /** Between two words of a sentence. */
  private static final String COMMA = "(?<=" + HAN + ")，(?=" + HAN + ")";

  private static final String YEAR_LINE = "(^year: 2025[^\\n]*\\n)";
  private static final String HEADING = "(?<=heading: )([^\\n]+)$";

  private Seeds() {}

  static List<Seed> all() {
    return Stream.of(
            structure(), years(), headings(), figures(), marks(), numerals(), wording(), privacy())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Seed> structure() {
    String section = ":[^\\n]*\\n(?:    [^\\n]*\\n|\\n)+";
    String without = "$1settings:\n  order: [measures, %s]\n$2";
    return List.of(
        file(
            "C-STRUCT-MISSING",
            2,
            YEAR_LINE + "((?s:.*))  plans" + section,
            without.formatted("problems, leadership")),
        file(
            "C-STRUCT-MISSING",
            2,
            YEAR_LINE + "((?s:.*))  problems" + section,
            without.formatted("leadership, plans")),
        file(
            "C-STRUCT-MISSING",
            2,
            YEAR_LINE + "((?s:.*))  leadership" + section,
            without.formatted("problems, plans")),
        file(
            "C-STRUCT-EMPTY",
            6,
            "^  (plans|problems|leadership|measures)" + section,
            "  $1: \u0001无。\n\n"),
        file(
            "C-STRUCT-CAUSE",
            1,
            "(?s)(    - heading: 落实依法分类.*?)\\n    # 没有 heading.*?(?=\\n  leadership)",
            "\u0001$1"),
        file("C-STRUCT-CAUSE", 1, "(?s)(    - heading: 落实依法分类.*?)存在以上问题的主要原因是", "\u0001$1具体表现还有"),
        file(
            "C-STRUCT-CAUSE",
            1,
            "(?s)(    - heading: 存在的不足.*?)\\n    - heading: 原因分析.*?(?=\\n    - heading)",
            "\u0001$1"),
        text("C-STRUCT-BLANK", 3, "^( {8,})(" + HAN + "[^\\n]*)$", "$1$2\n$1\u0001。"),
        text("C-STRUCT-BLANK", 3, SENTENCE, "一是；二是"),
        text("C-STRUCT-ORDINAL", 4, sentences(), "一是$1三是$2"),
        text("C-STRUCT-ORDINAL", 4, sentences(), "第一，$1第一，$2"),
        text("C-STRUCT-ORDINAL", 4, sentences(), "（一）$1（2）$2"));
  }

  private static String sentences() {
    return "(?<=^ {8})(" + HAN + "[^。\\n]{10,}。)(" + HAN + "[^。\\n]{10,}。)";
  }

  private static List<Seed> years() {
    List<Seed> seeds = new ArrayList<>();
    for (String title : List.of("关于2024年度法治政府建设情况的报告", "2026年法治政府建设情况的报告", "关于二〇二四年度法治政府建设情况的报告")) {
      seeds.add(setting("C-YEAR-TITLE", "title: " + title));
    }
    for (String heading :
        List.of(
            "plans: 2025年推进法治政府建设的主要安排",
            "plans: 上一年度推进法治政府建设的主要安排",
            "measures: 2024年推进法治政府建设的主要举措和成效",
            "problems: 2024年推进法治政府建设存在的不足和原因",
            "leadership: 2023年第一责任人履职情况")) {
      seeds.add(
          file(
              "C-YEAR-HEADING",
              1,
              YEAR_LINE,
              "$1settings:\n  headings:\n    \u0001" + heading + "\n"));
    }
    seeds.add(text("C-YEAR-OPENING", 2, "(?<=^  )\\$\\{year}(?=年，)", "2024"));
    seeds.add(text("C-YEAR-OPENING", 2, "(?<=^  \\$\\{year}年，)", "按照《2024年法治政府建设工作要点》，"));
    seeds.add(setting("C-YEAR-OPENING", "formula: 现将2024年法治政府建设情况报告如下："));
    seeds.add(text("C-YEAR-TEXT", 6, "(?<=。)(?=全年)", "2024年"));
    seeds.add(text("C-YEAR-TEXT", 3, SENTENCE, "2024年，累计研究法治工作多次，", "measures", "leadership"));
    for (String planned : List.of("力争到2025年底前，", "确保2025年底前完成任务，", "2025年，我局将")) {
      seeds.add(text("C-YEAR-PLAN", 3, SENTENCE, planned, "plans"));
    }
    for (String anniversary : List.of("在《民法典》施行六周年之际，", "以《信访工作条例》实施两周年为契机，", "结合《法律援助法》颁布三周年，")) {
      seeds.add(text("C-YEAR-ANNIVERSARY", 3, SENTENCE, anniversary, "measures"));
    }
    seeds.add(text("C-YEAR-ANNIVERSARY", 1, "三周年", "五周年"));
    for (String period : List.of("依据《法治政府建设实施纲要（2022—2025年）》，", "对照《法治社会建设实施纲要（2021—2025年）》，")) {
      seeds.add(text("C-YEAR-PERIOD", 3, SENTENCE, period));
    }
    for (String over : List.of("深入实施“七五”普法规划，", "落实《法治政府建设实施纲要（2015—2020年）》，", "落实“十三五”规划，")) {
      seeds.add(text("C-YEAR-OVER", 3, SENTENCE, over, "measures", "leadership"));
    }
    for (String stage : List.of("2025年是“十四五”开局之年，", "今年是“十五五”收官之年，", "${year}年是“八五”普法启动之年，")) {
      seeds.add(text("C-YEAR-STAGE", 3, SENTENCE, stage, "measures", "problems"));
    }
    for (String day : List.of("2月30日，", "4月31日，", "2025年13月，", "2025年2月29日，")) {
      seeds.add(text("C-YEAR-DATE", 2, SENTENCE, day));
    }
    seeds.add(text("C-YEAR-REVERSED", 3, SENTENCE, "2025—2021年，"));
    seeds.add(text("C-YEAR-REVERSED", 3, SENTENCE, "2025年至2023年，"));
    seeds.add(file("C-YEAR-ISSUED", 2, YEAR_LINE + "(?!date)", "$1date: \u00012025-02-12\n"));
    seeds.add(file("C-YEAR-ISSUED", 2, YEAR_LINE + "(?!date)", "$1date: \u00012027-03-02\n"));
    seeds.add(file("C-YEAR-ISSUED", 3, "^date: 2026", "date: 2025"));
    seeds.add(
        file(
            "C-YEAR-NUMBER",
            3,
            "(^date: 2026-0[^1].*\\n)",
            "$1settings:\n  \u0001document_number: 婺司〔2025〕3号\n"));
    seeds.add(
        file(
            "C-YEAR-NUMBER",
            3,
            YEAR_LINE + "(?!date)",
            "$1date: 2026-02-12\nsettings:\n  \u0001document_number: 湖信〔2024〕3号\n"));
    return seeds;
  }

  private static Seed setting(String code, String line) {
    return file(code, 2, YEAR_LINE + "(?!date)", "$1settings:\n  \u0001" + line + "\n");
  }

  private static List<Seed> headings() {
    String blocks = "(\\n(?: {6,}[^\\n]*\\n|\\n)+    - heading: )[^\\n]+";
    String items = "(\\n(?: {10,}[^\\n]*\\n|\\n)+        - heading: )[^\\n]+";
    return List.of(
        file("C-HEAD-MARK", 3, HEADING, "$1。"),
        file("C-HEAD-MARK", 3, HEADING, "$1；"),
        file("C-HEAD-TEXT", 4, HEADING, "$1。定期听取汇报，研究解决重大问题"),
        file("C-HEAD-REPEATED", 4, "(^    - heading: )([^\\n]+)" + blocks, "$1$2$3\u0001$2"),
        file("C-HEAD-REPEATED", 3, "(^        - heading: )([^\\n]+)" + items, "$1$2$3\u0001$2"),
        file("C-HEAD-LONG", 4, HEADING, "$1，坚持把各项任务摆在全局工作的突出位置统筹谋划部署推进，做到与业务工作同安排、同检查、同考核、同落实、同奖惩"),
        file(
            "C-HEAD-SINGLE",
            3,
            "( {6}points:\\n {8}- )([^\\n]+\\n)(?: {8}- [^\\n]+\\n)+",
            "$1\u0001$2"),
        file(
            "C-HEAD-SINGLE",
            3,
            "(?s)( {6}items:\\n {8}- )(heading: [^\\n]+\\n.*?)(?= {8}- heading).*?(?=\\n\\n)",
            "$1\u0001$2"),
        file(
            "C-HEAD-SINGLE",
            2,
            "(?s)(^  plans:[^\\n]*\\n    - )(heading: .*?)(?=^    - heading).*\\z",
            "$1\u0001$2"));
  }

  private static List<Seed> figures() {
    return List.of(
        facts("C-FIGURE-TWICE", 8, "^  (\\S+): (\\d[\\d.]{2,}\\S*)$", "  $1: $2\n  \u0001全年$1: $2"),
        facts("C-FIGURE-RELATION", 2, "(农民工法律援助案件: |调解和解案件: )(\\d+)", "$19$2"),
        facts(
            "C-FIGURE-RELATION",
            7,
            "(?<=^  (?:信访总量|网上信访|来信|来访|来电|初次信访|重复信访): \\{value: )(\\d)",
            "9$1"),
        file(
            "C-FIGURE-RELATION",
            2,
            "((?s:专题研讨: 18次.*?))(?=# 开头的段落)",
            "$1checks:\n  - \u0001专题研讨 = 中心组学习 + 法治化座谈会\n\n"),
        facts("C-FIGURE-RATE", 8, "(?<=率: )\\d[\\d.]*%$", "101.2%"),
        facts("C-FIGURE-RATE", 1, "(?<=value: )81.73%", "181.73%"),
        facts("C-FIGURE-MORE", 8, "^(  \\S+: \\d*[1-9])([件次起封期份名项条])$", "$1余$2"),
        file("C-FIGURE-UNIT", 2, "(?s)76批372人(.*?)(全年累计接待来访群众)", "76批次372人次$1\u0001$2"),
        file("C-FIGURE-UNIT", 2, "(?s)306批994人(.*?)(全年累计接待来访群众)", "306批次994人次$1\u0001$2"),
        text("C-FIGURE-UNIT", 2, "(?<=\\$\\{facts\\.其他县级领导接访})", "，其中区委领导接访12批次36人次"),
        text(
            "C-FIGURE-CONTRADICTION",
            4,
            "(?<=[。，])(全年累计办理群众网上信访投诉及来信事项)([^\\n]*)$",
            "$1$2\u0001$1340件。"),
        text(
            "C-FIGURE-CONTRADICTION",
            2,
            "(" + HAN + "{9,20})(\\$\\{facts\\.三项建议函})([^\\n]*)$",
            "$1$2$3$112封。"),
        text(
            "C-FIGURE-CONTRADICTION",
            2,
            "(" + HAN + "{9,20})(\\$\\{facts\\.(?:提前化解|协调督办)[^}]+})([^\\n]*)$",
            "$1$2$3$112起。"),
        text("C-FIGURE-TIMES", 3, SENTENCE, "信访总量同比减少2倍，"),
        text("C-FIGURE-TIMES", 3, SENTENCE, "办理时限比过去缩短了一倍，"),
        text("C-FIGURE-POINTS", 4, "(?<=率(?:均)?达\\$\\{facts\\.[^}]{1,20}})(?=[，。])", "，同比提高2.63%"),
        text("C-FIGURE-POINTS", 3, SENTENCE, "群众满意率达97.4%，同比提高2.6%，"),
        text("C-FIGURE-RANGE", 3, SENTENCE, "力争提速15～30%，"),
        text("C-FIGURE-RANGE", 3, SENTENCE, "投入3～5万元，"),
        text("C-FIGURE-CHANGE", 4, "(?<=\\$\\{facts\\.(?:网上信访投诉及来信|三项建议函|会审督办)})", "，同比增长12%"),
        text("C-FIGURE-CHANGE", 4, "(?<=\\$\\{facts\\.(?:网上信访投诉及来信|三项建议函)})", "，与上年持平"),
        text("C-FIGURE-TYPED", 3, "\\$\\{facts\\.(?:网上信访投诉及来信|网上信访)}", "485件"),
        text("C-FIGURE-TYPED", 3, "\\$\\{facts\\.公开督查信访事项}", "32件"),
        text("C-FIGURE-TYPED", 3, "\\$\\{facts\\.培训信访干部}", "60余人"),
        text("C-FIGURE-TYPED", 3, "\\$\\{facts\\.参与宣传的街道}", "15个"),
        text("C-FIGURE-TYPED", 3, "\\$\\{facts\\.调解化解占比}", "37.88%"));
  }

  private static List<Seed> marks() {
    return List.of(
        text("C-PUNCT-HALF", 4, COMMA, ","),
        text("C-PUNCT-HALF", 2, "；", ";"),
        text("C-PUNCT-HALF", 2, "（", "("),
        text("C-PUNCT-HALF", 2, "。$", "."),
        text("C-PUNCT-QUOTES", 5, "“(" + HAN + "{2,12})”", "\"$1\""),
        text("C-PUNCT-ANGLE", 4, "《(" + HAN + "+)》", "<$1>"),
        text("C-PUNCT-PAIR", 3, "“", ""),
        text("C-PUNCT-PAIR", 3, "”", ""),
        text("C-PUNCT-PAIR", 2, "》", ""),
        text("C-PUNCT-PAIR", 2, "（", ""),
        text("C-PUNCT-NEST", 4, "《(" + HAN + "+)》", "《关于印发《$1》的通知》"),
        text("C-PUNCT-NEST", 2, "“(" + HAN + "{2,6})”", "‘$1’"),
        text("C-PUNCT-LAW", 4, "《(信访工作条例)》", "“$1”"),
        text("C-PUNCT-LAW", 2, SENTENCE, "围绕“宪法”和“行政处罚法”的实施，"),
        text("C-PUNCT-DUN", 4, "(?<!、)(《" + HAN + "+》)(?![、实])", "$1、《民法典》"),
        text("C-PUNCT-DUN", 3, "(?<!、)(“" + HAN + "{2,6}”)(?![、“])", "$1、“一网通办”"),
        text("C-PUNCT-SERIES", 2, "(?<=主要领导负总责|主要领导亲自抓)、", "，"),
        text("C-PUNCT-SERIES", 2, "(?<=分管领导具体抓)、", "，"),
        text("C-PUNCT-END", 4, "。$", "，"),
        text("C-PUNCT-END", 2, "。$", "、"),
        text("C-PUNCT-STOP", 6, "(?<=^ {8}" + HAN + "[^\\n]{9,400}，" + HAN + "{4,40})。$", ""),
        text("C-PUNCT-ITEMS", 5, "(?<=^ {8}- [^\\n]{9,200})。$", "；"),
        text("C-PUNCT-DOUBLE", 3, COMMA, "，，"),
        text("C-PUNCT-DOUBLE", 2, "、", "、、"),
        text("C-PUNCT-DOUBLE", 2, "。", "。。"),
        text("C-PUNCT-CLASH", 3, COMMA, "，、"),
        text("C-PUNCT-CLASH", 3, "。", "，。"),
        text("C-PUNCT-INSIDE", 3, "”(?=[，。、])", "，”"),
        text("C-PUNCT-INSIDE", 2, "）", "，）"),
        text("C-PUNCT-OPEN", 3, "“", "“，"),
        text("C-PUNCT-OPEN", 2, "（", "（、"),
        text("C-PUNCT-SPACE", 4, "(?<=" + HAN + "{4})(?=" + HAN + "{4})", " "),
        text("C-PUNCT-SPACE", 3, "(?<=，)(?=" + HAN + ")", " "),
        text("C-PUNCT-SPACE", 2, "(?<=" + HAN + ")(?=《)", "\u3000"),
        text("C-PUNCT-ORDINAL", 2, SENTENCE, "1、"),
        text("C-PUNCT-ORDINAL", 2, SENTENCE, "首先、"),
        text("C-PUNCT-ORDINAL", 2, SENTENCE, "（一）、"),
        text("C-PUNCT-ORDINAL", 2, SENTENCE, "第一、"),
        text("C-PUNCT-ELLIPSIS", 3, "(?<=" + HAN + ")等(?=形式|方式|环节|领域|问题|服务)", "...等"),
        text("C-PUNCT-ELLIPSIS", 3, "(?<=" + HAN + ")等(?=形式|方式|环节|领域|问题|服务)", "。。。等"),
        text("C-PUNCT-DASH", 3, COMMA, "--"),
        text("C-PUNCT-DASH", 3, COMMA, "－－"));
  }

  private static List<Seed> numerals() {
    List<Seed> seeds = new ArrayList<>();
    inserted(seeds, "C-PUNCT-RANGE", "办件量占63%-68%，", "每周接访2-3次，", "每件用时10~15天，");
    inserted(seeds, "C-PUNCT-TIME", "2021-2025年，", "3月-5月，", "每天9:00-11:30，");
    inserted(seeds, "C-PUNCT-WIDE", "２０２５年，", "推行ＡＢ角制度，", "在５月，");
    inserted(seeds, "C-PUNCT-YEAR", "25年3月，", "24年底，", "25年上半年，");
    inserted(seeds, "C-PUNCT-DATE", "2025年03月，", "5月06日，", "08月，");
    inserted(seeds, "C-PUNCT-THOUSAND", "办理事项3千件，", "发放资料5百份，");
    inserted(seeds, "C-PUNCT-DOCNO", "落实湖政[2025]3号文件，", "落实湖政（2025）12号文件，", "落实湖政〔25〕3号文件，");
    inserted(seeds, "C-PUNCT-DOCZERO", "落实湖政〔2025〕03号文件，", "落实湖政〔2025〕第3号文件，");
    seeds.add(setting("C-PUNCT-DOCNO", "document_number: 湖信[2026]3号"));
    seeds.add(setting("C-PUNCT-DOCZERO", "document_number: 湖信〔2026〕03号"));
    return seeds;
  }

  private static void inserted(List<Seed> seeds, String code, String... texts) {
    for (String text : texts) {
      seeds.add(text(code, 2, SENTENCE, text));
    }
  }

  private static List<Seed> wording() {
    List<Seed> seeds = new ArrayList<>();
    seeds.add(text("C-WORD-NAME", 3, "(?<=《信访工作条)例(?=》)", "列"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=《信访)工作(?=条例》)", "作工"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=《法治政府建设)与(?=责任)", ""));
    seeds.add(text("C-WORD-NAME", 2, "(?<=诉求工作规)则(?=》)", "则则"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=习近平法)治(?=思想)", "制"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=习近平)总(?=书记)", "总总"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=习近平新时代)中国(?=特色)", "国中"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=法治思)维(?=和法治方式)", "唯"));
    seeds.add(text("C-WORD-NAME", 2, "(?<=解决问题用)法(?=、)", ""));
    seeds.add(text("C-WORD-REPEALED", 4, "《信访工作条例》", "《信访条例》"));
    seeds.add(text("C-WORD-REPEALED", 3, SENTENCE, "依据《中华人民共和国合同法》，"));
    seeds.add(text("C-WORD-PARTY", 3, SENTENCE, "学习《宪法》《中国共产党纪律处分条例》等法律法规，"));
    seeds.add(text("C-WORD-PARTY", 3, SENTENCE, "学习《中国共产党问责条例》《民法典》等有关法律法规，"));
    seeds.add(text("C-WORD-SHORT", 3, "《信访工作条例》", "《条例》"));
    seeds.add(text("C-WORD-SHORT", 3, SENTENCE, "认真贯彻《规定》精神，"));
    seeds.add(text("C-WORD-ORDER", 2, "(?<=法治思维和)法治方式", "模式"));
    seeds.add(text("C-WORD-ORDER", 2, "法治(?=政府)", "法制"));
    seeds.add(text("C-WORD-ORDER", 2, "加大(?=业务)", "加强"));
    seeds.add(text("C-WORD-ORDER", 2, "“枫桥经验”", "“枫桥”经验"));
    for (String wrong : List.of("截止目前，", "认真执行上级决策布署，", "规范台帐管理，", "贯彻学习习近平法治思想，")) {
      seeds.add(text("C-WORD-ORDER", 1, SENTENCE, wrong));
    }
    seeds.add(text("C-WORD-DE", 2, "(?<=掌握)得?(?=还?不够(?:精准|准确))", "的"));
    inserted(seeds, "C-WORD-DE", "部分干部对政策理解的还不够深入，", "各项工作取的了明显成效，", "职责落实的不够到位，");
    seeds.add(text("C-WORD-DOUBLED", 3, "(?<=" + HAN + "{2})的(?=" + HAN + "{2})", "的的"));
    seeds.add(text("C-WORD-DOUBLED", 4, "(加强|推进|提高|工作|群众|不断|积极|落实|定期)(?=" + HAN + "{2})", "$1$1"));
    seeds.add(text("C-WORD-DOUBLED", 4, "(?<=，)(" + HAN + "{3,6})(?=" + HAN + ")", "$1$1"));
    seeds.add(text("C-WORD-PAIR", 2, "(?<=严格落实)(?=“第一议题”)", "坚持"));
    seeds.add(text("C-WORD-PAIR", 4, SENTENCE, "严格落实坚持“三到位一处理”原则，"));
    seeds.add(text("C-WORD-TWICE", 4, "(?<=。)(" + HAN + "[^。$\\n]{24,}。)([^\\n]*)$", "$1$2$1"));
    seeds.add(
        text(
            "C-WORD-TWICE",
            4,
            "(?s)(?<=。|^ {8})(" + HAN + "[^。$\\n]{24,}。)(.*?\\n {8})(?=" + HAN + ")",
            "$1$2\u0001$1"));
    return seeds;
  }

  private static List<Seed> privacy() {
    List<Seed> seeds = new ArrayList<>();
    inserted(seeds, "C-PRIVACY-ID", "来访人张某（11010519491231002X）反映问题后，", "身份证号11010519491231002x，");
    inserted(seeds, "C-PRIVACY-MOBILE", "联系电话13800138000，", "手机139 1234 5678，");
    inserted(seeds, "C-PRIVACY-CARD", "退款账号4111111111111111，", "银行卡5500 0000 0000 0004，");
    inserted(seeds, "C-PRIVACY-SECRET", "另附名单（不予公开），", "内部资料，注意保存，");
    seeds.add(setting("C-PRIVACY-SECRET", "note: 此件不公开"));
    seeds.add(setting("C-PRIVACY-MOBILE", "note: 联系人王某，13912345678"));
    return seeds;
  }
}
