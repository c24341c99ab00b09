package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void refusesNamesThatAreTooLongForAFolder() {
    assertThat(Region.parse("区".repeat(40))).isPresent();
    assertThat(Region.parse("区".repeat(41))).isEmpty();
  }
}
