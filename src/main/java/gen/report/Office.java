package gen.report;

import java.util.List;

/**
 * How an office speaks of itself and its region: 我局, 局党组, 全区, 区. From its name and region, unless
 * the settings say it. Immutable.
 *
 * @param we 我局, 我办, 区政府 …
 * @param party its party organisation: 局党组, 镇党委, 党组 …
 * @param area 全区, 全县, 全市 …
 * @param level 区, 县, 市 …
 */
public record Office(String we, String party, String area, String level) {

  private record Kind(String ending, String we, String party) {}

  /** By the end of the name, the first that fits; % is the level of the region. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("街道办事处", "我街道", "街道党工委"),
          new Kind("镇人民政府", "我镇", "镇党委"),
          new Kind("乡人民政府", "我乡", "乡党委"),
          new Kind("镇政府", "我镇", "镇党委"),
          new Kind("乡政府", "我乡", "乡党委"),
          new Kind("政府", "%政府", "%政府党组"),
          new Kind("管理委员会", "管委会", "党工委"),
          new Kind("管委会", "管委会", "党工委"),
          new Kind("办公室", "我办", "党组"),
          new Kind("办", "我办", "党组"),
          new Kind("委员会", "我委", "委党组"),
          new Kind("委", "我委", "委党组"),
          new Kind("局", "我局", "局党组"),
          new Kind("厅", "我厅", "厅党组"),
          new Kind("院", "我院", "院党组"),
          new Kind("中心", "我中心", "中心党组"));

  private static final List<String> LEVELS =
      List.of("街道", "兵团", "地区", "省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "师", "团");

  /** For regions of no known level. */
  private static final String OTHER = "本级";

  static Office of(String bureau, Region region) {
    String level = level(region);
    String area = level.equals(OTHER) ? "全域" : "全" + level;
    for (Kind kind : KINDS) {
      if (bureau.endsWith(kind.ending)) {
        return new Office(kind.we.replace("%", level), kind.party.replace("%", level), area, level);
      }
    }
    return new Office("我单位", "党组", area, level);
  }

  /** As the office's own texts say it: 区 also of a 新区, 县 of a 自治县. */
  private static String level(Region region) {
    String last = region.names().get(region.names().size() - 1);
    return LEVELS.stream().filter(last::endsWith).findFirst().orElse(OTHER);
  }

  /** The same with the words that are not empty. */
  Office with(String newWe, String newParty, String newArea, String newLevel) {
    return new Office(
        newWe.isEmpty() ? we : newWe,
        newParty.isEmpty() ? party : newParty,
        newArea.isEmpty() ? area : newArea,
        newLevel.isEmpty() ? level : newLevel);
  }
}
