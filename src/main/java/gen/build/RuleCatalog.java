package gen.build;

import gen.check.Mendable;
import gen.check.Rule;
import gen.check.RulePages;
import gen.diag.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be told of the rules of the check. */
public final class RuleCatalog {
  private RuleCatalog() {}

  /**
   * What is told of one rule.
   *
   * @param title its name in a few words
   * @param text what it finds and why, in Markdown
   * @param severity where the project does not say otherwise
   * @param mended true when {@code --fix} can mend what it finds
   */
  public record Entry(String code, String title, String text, Severity severity, boolean mended) {}

  /** All rules by code, in the order of their pages; in Chinese ({@code zh}) or English. */
  public static Map<String, Entry> in(String language) {
    Map<String, RulePages.Page> pages = RulePages.in(language);
    Map<String, Entry> entries = new LinkedHashMap<>();
    Set<String> mended =
        CheckRules.all().stream()
            .filter(Mendable.class::isInstance)
            .map(Rule::code)
            .collect(Collectors.toSet());
    CheckRules.severities(CheckRules.all())
        .forEach(
            (code, severity) -> {
              RulePages.Page page = pages.getOrDefault(code, new RulePages.Page(code, "", ""));
              entries.put(
                  code,
                  new Entry(code, page.title(), page.text(), severity, mended.contains(code)));
            });
    return Collections.unmodifiableMap(entries);
  }
}
