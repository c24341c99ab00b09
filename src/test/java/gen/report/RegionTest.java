package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  @Test
  void readsNamesFromTheProvinceDown() {
    Region region = Region.parse(" 河南省/三门峡市/湖滨区\u3000").orElseThrow();

    assertThat(region.names()).containsExactly("河南省", "三门峡市", "湖滨区");
    assertThat(region).hasToString("河南省/三门峡市/湖滨区");
  }

  @ParameterizedTest
  @ValueSource(strings = {"重庆市", "新疆/伊犁·霍城", "河南省/郑州市（示范区）", "Henan/Area-51"})
  void takesEveryNameThatCanBeAFolder(String text) {
    assertThat(Region.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/河南省",
        "河南省/",
        "河南省//湖滨区",
        "../河南省",
        "河南省/..",
        ".",
        "河南省\\湖滨区",
        "河南省 /湖滨区",
        "河南省、湖滨区",
        "河南省\n湖滨区",
        "*",
        "C:"
      })
  void refusesWhatCouldLeadElsewhere(String text) {
    assertThat(Region.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "河南, 河南省",
    "河南省直辖, 河南省",
    "河南省三门峡市, 河南省",
    "何南省, 河南省",
    "内蒙古/呼和浩特市, 内蒙古自治区",
    "新疆/伊犁·霍城, 新疆维吾尔自治区",
    "香港, 香港特别行政区",
    "北京, 北京市"
  })
  void namesTheProvinceThatWasMeant(String text, String province) {
    Region region = Region.parse(text).orElseThrow();

    assertThat(region.beginsWithProvince()).isFalse();
    assertThat(region.provinceMeant()).contains(province);
  }

  @ParameterizedTest
  @ValueSource(strings = {"河南省", "重庆市/渝中区", "西藏自治区", "澳门特别行政区", "台湾省"})
  void aProvinceInFullNeedsNoOtherName(String text) {
    Region region = Region.parse(text).orElseThrow();

    assertThat(region.beginsWithProvince()).isTrue();
    assertThat(region.provinceMeant()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"三门峡市/湖滨区", "甲"})
  void namesNoProvinceWhereNoneIsNear(String text) {
    Region region = Region.parse(text).orElseThrow();

    assertThat(region.beginsWithProvince()).isFalse();
    assertThat(region.provinceMeant()).isEmpty();
  }

  @Test
  void refusesNamesThatAreTooLongForAFolder() {
    assertThat(Region.parse("区".repeat(40))).isPresent();
    assertThat(Region.parse("区".repeat(41))).isEmpty();
  }
}
