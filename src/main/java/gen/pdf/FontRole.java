package gen.pdf;

import java.util.List;

/**
 * What a font is for on the page (GB/T 9704-2012, 5.2.2, 7.3 and 7.5). A role is a family of the
 * style sheet, whatever file stands for it.
 */
enum FontRole {
  /** 小标宋: the title. */
  TITLE(
      "title",
      "Gov Title",
      "GovTitle.ttf",
      "方正小标宋简体",
      "FZXiaoBiaoSong-B05S",
      "方正小标宋_GBK",
      "FZXiaoBiaoSong-B05",
      "华文中宋",
      "STZhongsong",
      "STSongti-SC-Bold"),

  /** 黑体: headings 一、 */
  HEADING1(
      "heading1",
      "Gov Hei",
      "GovHei.ttf",
      "黑体",
      "SimHei",
      "方正黑体_GBK",
      "FZHei-B01",
      "方正黑体简体",
      "FZHei-B01S",
      "STHeitiSC-Medium",
      "华文黑体",
      "STHeiti"),

  /** 楷体: headings （一）. */
  HEADING2(
      "heading2",
      "Gov Kai",
      "gkai00mp.ttf",
      "楷体_GB2312",
      "KaiTi_GB2312",
      "楷体",
      "KaiTi",
      "方正楷体_GBK",
      "FZKai-Z03",
      "方正楷体简体",
      "FZKai-Z03S",
      "华文楷体",
      "STKaiti",
      "STKaitiSC-Regular"),

  /** 仿宋: all other text. */
  BODY(
      "body",
      "Gov Fang",
      "GovFang.ttf",
      "仿宋_GB2312",
      "FangSong_GB2312",
      "仿宋",
      "FangSong",
      "方正仿宋_GBK",
      "FZFangSong-Z02",
      "方正仿宋简体",
      "FZFangSong-Z02S",
      "华文仿宋",
      "STFangsong"),

  /** 宋体: the numbers of the pages. */
  NUMBER(
      "number",
      "Gov Song",
      "GovSong.ttf",
      "宋体",
      "SimSun",
      "方正书宋_GBK",
      "FZShuSong-Z01",
      "方正书宋简体",
      "FZShuSong-Z01S",
      "STSongti-SC-Regular",
      "华文宋体",
      "STSong",
      "AR PL UMing CN",
      "AR PL SungtiL GB"),

  /** For characters that the font of a text lacks. */
  FALLBACK("fallback", "Gov Song GBK", "GovSongGBK.ttf", "SimSun-ExtB", "TW-Sung-Ext-B");

  private final String key;
  private final String family;
  private final String embedded;
  private final List<String> systemNames;

  FontRole(String key, String family, String embedded, String... systemNames) {
    this.key = key;
    this.family = family;
    this.embedded = embedded;
    this.systemNames = List.of(systemNames);
  }

  /** How {@code fonts.yaml} calls it. */
  String key() {
    return key;
  }

  /** How style sheets call it. */
  String family() {
    return family;
  }

  /** The file inside the program. */
  String embedded() {
    return embedded;
  }

  /**
   * Fonts that machines may have for it, the best first: families, full names or PostScript names.
   */
  List<String> systemNames() {
    return systemNames;
  }

  /** True when reports' own words are set in it, in which any common character may occur. */
  boolean isForText() {
    return this != NUMBER && this != FALLBACK;
  }
}
