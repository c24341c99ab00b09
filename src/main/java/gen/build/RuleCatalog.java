package gen.build;

import gen.check.RulePages;
import gen.diag.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be told of the rules of the check. */
public final class RuleCatalog {
  private RuleCatalog() {}

  /**
   * What is told of one rule.
   *
   * @param title its name in a few words
   * @param text what it finds and why, in Markdown
   * @param severity where the project does not say otherwise
   */
  public record Entry(String code, String title, String text, Severity severity) {}

  /** All rules by code, in the order of their pages; in Chinese ({@code zh}) or English. */
  public static Map<String, Entry> in(String language) {
    Map<String, RulePages.Page> pages = RulePages.in(language);
    Map<String, Entry> entries = new LinkedHashMap<>();
    CheckRules.severities(CheckRules.all())
        .forEach(
            (code, severity) -> {
              RulePages.Page page = pages.getOrDefault(code, new RulePages.Page(code, "", ""));
              entries.put(code, new Entry(code, page.title(), page.text(), severity));
            });
    return Collections.unmodifiableMap(entries);
  }
}
