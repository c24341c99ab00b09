package gen.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that explain the rules to users: {@code rules.zh.md} and {@code rules.en.md}. */
public final class RulePages {
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## (C-[A-Z0-9-]+)[ \\t]*([^\\n]*)\\n(.*?)(?=^##? |\\z)");

  private RulePages() {}

  /**
   * What is told of one rule.
   *
   * @param title its name in a few words
   * @param text what it finds and why, in Markdown, without the heading
   */
  public record Page(String code, String title, String text) {}

  /**
   * The pages by code, in their order.
   *
   * @param language {@code zh}; anything else is English
   */
  public static Map<String, Page> in(String language) {
    String name = "zh".equals(language) ? "rules.zh.md" : "rules.en.md";
    Map<String, Page> pages = new LinkedHashMap<>();
    Matcher section = SECTION.matcher(read(name));
    while (section.find()) {
      String code = section.group(1);
      pages.put(code, new Page(code, section.group(2).strip(), section.group(3).strip()));
    }
    return Collections.unmodifiableMap(pages);
  }

  private static String read(String name) {
    try (InputStream in = RulePages.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
