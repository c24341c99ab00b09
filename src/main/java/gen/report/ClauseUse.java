package gen.report;

import gen.diag.Span;
import gen.yaml.YamlText;
import java.util.Optional;

/**
 * A standard clause in its place in a report.
 *
 * @param variant the name of the wording; empty while none is chosen, and when it has only one
 * @param span where its name stands: in the data, or in the settings that chose it
 * @param variantSpan where the data asks for the variant; else the same as {@code span}
 */
public record ClauseUse(String name, String variant, Span span, Span variantSpan) {

  /** As the data asks for it. */
  static ClauseUse asked(YamlText name, Optional<YamlText> variant) {
    return new ClauseUse(
        name.value().strip(),
        variant.map(YamlText::value).orElse(""),
        name.span(),
        variant.orElse(name).span());
  }

  /** What it is about: 队伍能力 of 不足·队伍能力, which 原因·队伍能力 answers; else its name. */
  String subject() {
    return name.substring(name.lastIndexOf('·') + 1);
  }

  ClauseUse inVariant(String chosen) {
    return new ClauseUse(name, chosen, span, variantSpan);
  }
}
