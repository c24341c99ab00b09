package gen.report;

import static gen.report.Written.HEAD;
import static gen.report.Written.draft;
import static gen.report.Written.map;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {
  @ParameterizedTest
  @CsvSource({
    "湖滨区信访局, 河南省/三门峡市/湖滨区, 我局, 局党组, 全区, 区",
    "西城区信访办, 北京市/西城区, 我办, 党组, 全区, 区",
    "沙坪坝区信访办公室, 重庆市/沙坪坝区, 我办, 党组, 全区, 区",
    "灵宝市信访局, 河南省/三门峡市/灵宝市, 我局, 局党组, 全市, 市",
    "湖滨区人民政府, 河南省/三门峡市/湖滨区, 区政府, 区政府党组, 全区, 区",
    "临江县人民政府, 湖北省/临江县, 县政府, 县政府党组, 全县, 县",
    "临江县人民政府办公室, 湖北省/临江县, 我办, 党组, 全县, 县",
    "会兴镇人民政府, 河南省/三门峡市/湖滨区/会兴镇, 我镇, 镇党委, 全镇, 区",
    "高庙乡政府, 河南省/三门峡市/湖滨区/高庙乡, 我乡, 乡党委, 全乡, 区",
    "前进街道办事处, 河南省/三门峡市/湖滨区/前进街道, 我街道, 街道党工委, 全街道, 区",
    "会兴镇人民政府, 河南省/三门峡市/湖滨区, 我镇, 镇党委, 全镇, 区",
    "高庙乡人民政府, 河南省/三门峡市/示例县, 我乡, 乡党委, 全乡, 县",
    "高庙乡人民政府, 河南省/三门峡市/示例县/高庙, 我乡, 乡党委, 全乡, 县",
    "前进街道办事处, 河南省/三门峡市/灵宝市, 我街道, 街道党工委, 全街道, 市",
    "红旗街道, 河南省/三门峡市/湖滨区, 我街道, 街道党工委, 全街道, 区",
    "红旗街道, 河南省/三门峡市/湖滨区/红旗街道, 我街道, 街道党工委, 全街道, 区",
    "红旗街道办, 河南省/三门峡市/湖滨区, 我街道, 街道党工委, 全街道, 区",
    "会兴镇政府, 会兴镇, 我镇, 镇党委, 全镇, 本级",
    "会兴镇司法所, 河南省/三门峡市/湖滨区/会兴镇, 我单位, 党组, 全镇, 镇",
    "云溪县水利局, 湖南省/岳阳市/云溪, 我局, 局党组, 全县, 县",
    "云溪县人民政府, 湖南省/岳阳市/云溪, 县政府, 县政府党组, 全县, 县",
    "水利局, 湖南省/岳阳市/云溪, 我局, 局党组, 全市, 市",
    "高新区管委会, 河南省/洛阳市, 管委会, 党工委, 全市, 市",
    "高新技术产业园管委会, 河南省/洛阳市/高新技术产业园, 管委会, 党工委, 全市, 市",
    "区卫生健康委员会, 天津市/南开区, 我委, 委党组, 全区, 区",
    "区发改委, 天津市/南开区, 我委, 委党组, 全区, 区",
    "高新区管理委员会, 河南省/洛阳市/高新区, 管委会, 党工委, 全区, 区",
    "开发区管委会, 河南省/洛阳市/开发区, 管委会, 党工委, 全区, 区",
    "省司法厅, 湖北省, 我厅, 厅党组, 全省, 省",
    "机关事务服务中心, 湖北省/临江县, 我中心, 中心党组, 全县, 县",
    "县人民法院, 湖北省/临江县, 我院, 院党组, 全县, 县",
    "消防救援大队, 湖北省/临江县, 我单位, 党组, 全县, 县",
    "兵团司法局, 新疆生产建设兵团, 我局, 局党组, 全兵团, 兵团",
    "第一师信访局, 新疆生产建设兵团/第一师, 我局, 局党组, 全师, 师",
    "一团信访办, 新疆生产建设兵团/第一师/一团, 我办, 党组, 全团, 团",
    "教育局, 内蒙古自治区/锡林郭勒盟, 我局, 局党组, 全盟, 盟",
    "教育局, 内蒙古自治区/阿荣旗, 我局, 局党组, 全旗, 旗",
    "教育局, 云南省/大理白族自治州, 我局, 局党组, 全州, 州",
    "教育局, 湖南省/江华瑶族自治县, 我局, 局党组, 全县, 县",
    "教育局, 香港特别行政区, 我局, 局党组, 全区, 区",
    "教育局, 某地, 我局, 局党组, 全域, 本级"
  })
  void speaksOfItselfByItsNameAndRegion(
      String bureau, String region, String we, String party, String area, String level) {
    assertThat(Office.of(bureau, Region.parse(region).orElseThrow()))
        .isEqualTo(new Office(we, party, area, level));
  }

  @Test
  void settingsChangeSingleWords() {
    String base = Written.SETTINGS + "office: {we: , party: , area: , level: }\n";
    Diagnostics found = new Diagnostics();
    Report report =
        draft("k", HEAD + "sections: {measures: 甲。, problems: 乙。}")
            .complete(
                map(base),
                List.of(map("office: {party: 局党委}"), map("office: {area: 全域, party: }")),
                ClauseCatalog.NONE,
                found);

    assertThat(report.office()).isEqualTo(new Office("我局", "局党组", "全域", "区"));
    assertThat(places(found)).isEmpty();
  }
}
