package gen.report;

import gen.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a bureau is, from the province down: 河南省/三门峡市/湖滨区. It chooses the templates, so each name
 * is fit to be a folder's. Immutable.
 */
public record Region(List<String> names) {
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）()·-]{1,40}");

  /** The names of all regions at the level of provinces (GB/T 2260-2007). */
  private static final List<String> PROVINCES =
      List.of(
          "北京市",
          "天津市",
          "河北省",
          "山西省",
          "内蒙古自治区",
          "辽宁省",
          "吉林省",
          "黑龙江省",
          "上海市",
          "江苏省",
          "浙江省",
          "安徽省",
          "福建省",
          "江西省",
          "山东省",
          "河南省",
          "湖北省",
          "湖南省",
          "广东省",
          "广西壮族自治区",
          "海南省",
          "重庆市",
          "四川省",
          "贵州省",
          "云南省",
          "西藏自治区",
          "陕西省",
          "甘肃省",
          "青海省",
          "宁夏回族自治区",
          "新疆维吾尔自治区",
          "台湾省",
          "新疆生产建设兵团",
          "香港特别行政区",
          "澳门特别行政区");

  public Region {
    names = List.copyOf(names);
  }

  /** Reads names with slashes between them; empty when one of them could not be a folder's name. */
  public static Optional<Region> parse(String text) {
    List<String> names = Arrays.asList(text.strip().split("/", -1));
    boolean sound = names.stream().allMatch(name -> NAME.matcher(name).matches());
    return sound ? Optional.of(new Region(names)) : Optional.empty();
  }

  /**
   * The province that was meant, when the first name is not one: 河南 and 何南省 mean 河南省, as does
   * 河南省三门峡市 without its slash. Empty when the first name is a province, or like none.
   */
  Optional<String> provinceMeant() {
    String first = names.get(0);
    if (PROVINCES.contains(first)) {
      return Optional.empty();
    }
    return PROVINCES.stream()
        .filter(province -> province.startsWith(first) || first.startsWith(province))
        .findFirst()
        .or(() -> Nearest.to(first, PROVINCES));
  }

  /** True when the first name is that of a province, in full. */
  boolean beginsWithProvince() {
    return PROVINCES.contains(names.get(0));
  }

  @Override
  public String toString() {
    return String.join("/", names);
  }
}
