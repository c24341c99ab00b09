package gen.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an office speaks of itself and its region: 我局, 局党组, 全区, 区. From its name and region, unless
 * the settings say it. Immutable.
 *
 * @param we 我局, 我办, 区政府 …
 * @param party its party organisation: 局党组, 镇党委, 党组 …
 * @param area 全区, 全县, 全市 …; of a township 全镇, 全乡, 全街道
 * @param level 区, 县, 市 …, whose 区委 and 区政府 are above it; of a township that of its county
 */
public record Office(String we, String party, String area, String level) {

  private record Kind(String ending, String we, String party) {}

  /** By the end of the name, the first that fits; % is the level of the region. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("街道办事处", "我街道", "街道党工委"),
          new Kind("街道办", "我街道", "街道党工委"),
          new Kind("街道", "我街道", "街道党工委"),
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

  private static final List<String> TOWNSHIPS = List.of("镇", "乡", "街道");

  static Office of(String bureau, Region region) {
    for (Kind kind : KINDS) {
      if (bureau.endsWith(kind.ending)) {
        return of(bureau, region, kind);
      }
    }
    return of(bureau, region, new Kind("", "我单位", "党组"));
  }

  private static Office of(String bureau, Region region, Kind kind) {
    String own = kind.we.substring(1);
    if (TOWNSHIPS.contains(own)) { // it speaks of itself, and of the county as what is above it
      return new Office(kind.we, kind.party, "全" + own, above(region));
    }
    String level = level(bureau, region);
    String area = level.equals(OTHER) ? "全域" : "全" + level;
    return new Office(kind.we.replace("%", level), kind.party.replace("%", level), area, level);
  }

  /**
   * Of the region's last name; where that has no known level, as in 湖南省/岳阳市/云溪, of the same name at
   * the beginning of the bureau's, 云溪县水利局; else of the next name above.
   */
  private static String level(String bureau, Region region) {
    String last = region.names().get(region.names().size() - 1);
    return levelOf(last)
        .or(() -> LEVELS.stream().filter(level -> bureau.startsWith(last + level)).findFirst())
        .or(() -> levels(region).findFirst())
        .orElse(OTHER);
  }

  /** Of the region without its township. */
  private static String above(Region region) {
    return levels(region).filter(level -> !TOWNSHIPS.contains(level)).findFirst().orElse(OTHER);
  }

  /** The known levels of the region's names, the nearest first. */
  private static Stream<String> levels(Region region) {
    List<String> names = new ArrayList<>(region.names());
    Collections.reverse(names);
    return names.stream().flatMap(name -> levelOf(name).stream());
  }

  /** As the office's own texts say it: 区 also of a 新区, 县 of a 自治县. */
  private static Optional<String> levelOf(String name) {
    return LEVELS.stream().filter(name::endsWith).findFirst();
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
