package gen.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import gen.diag.Diagnostic;
import gen.diag.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a template of ours may not do although FreeMarker can: run text as a template,
 * change how the run formats or escapes, hide errors, read the clock. It looks at the parsed
 * elements, so neither spaces, comments nor the other tag syntax get round it.
 */
@SuppressWarnings("deprecation") // FreeMarker offers no other way to its elements
final class Lint {
  /** Elements that do nothing: what is printed as it stands, and what is not printed. */
  private static final Set<String> WORDS = Set.of("TextBlock", "Comment");

  private static final Pattern BUILT_IN =
      Pattern.compile(
          "\\?\\s*(interpret|eval|eval_json|evalJson|new|api|no_esc|noEsc|has_api|hasApi|matches)\\b");
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.)\\]])\\.(now|data_model|dataModel|globals|locals|vars|get_optional_template|getOptionalTemplate)\\b");
  private static final Pattern DIRECTIVE =
      Pattern.compile("^#(setting|attempt|noautoesc|outputformat|autoesc)\\b");

  private static final String ARGUMENT =
      "(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|\\([^()]*\\)|[^\"',()])*+";

  /** Flags that may hold an r, for they do not stand there in so many words. */
  private static final String FLAGS = ",(?!\\s*\"[^\"r]*\"\\s*\\))";

  /** A regular expression cannot be stopped once it runs. */
  private static final Pattern REGULAR_EXPRESSION =
      Pattern.compile(
          "\\?\\s*(replace(?=\\("
              + ARGUMENT
              + ","
              + ARGUMENT
              + FLAGS
              + ")|split(?=\\("
              + ARGUMENT
              + FLAGS
              + "))");

  /**
   * {@code ${facts.x!}} prints nothing where a figure is missing, and nobody notices; with words
   * behind the mark, as in {@code ${facts.x!"—"}}, it prints those.
   */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(\\(?facts(?:\\.[\\p{L}\\p{N}_]+|\\[[^\\]]*\\])+\\)?!)"
              + "(?:(?=\"\")|(?![=\"'\\p{L}\\p{N}_.(\\[{]))");

  private final Source source;
  private final List<Diagnostic> found = new ArrayList<>();

  private Lint(Source source) {
    this.source = source;
  }

  static List<Diagnostic> check(Template template, Source source) {
    Lint lint = new Lint(source);
    lint.visit(root(template));
    return lint.found;
  }

  private static TemplateElement root(Template template) {
    return template.getRootTreeNode();
  }

  private void visit(TemplateElement element) {
    if (element == null) {
      return;
    }
    if (!WORDS.contains(element.getNodeName())) {
      String description = element.getDescription();
      // also within quotes: FreeMarker evaluates what they place
      refuse("E-TPL-FORBIDDEN", BUILT_IN, description, element, "?");
      refuse("E-TPL-FORBIDDEN", SPECIAL, description, element, ".");
      refuse("E-TPL-FORBIDDEN", DIRECTIVE, description, element, "#");
      String unquoted = description.replace("\\", ""); // within quotes its own are escaped
      if (!refuse("E-TPL-FORBIDDEN", REGULAR_EXPRESSION, description, element, "?")) {
        refuse("E-TPL-FORBIDDEN", REGULAR_EXPRESSION, unquoted, element, "?");
      }
      refuse("E-TPL-DEFAULT", HIDDEN, description, element, "");
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      visit((TemplateElement) element.getChildAt(i));
    }
  }

  private boolean refuse(
      String code, Pattern forbidden, String description, TemplateElement element, String mark) {
    Matcher matcher = forbidden.matcher(description);
    if (!matcher.find()) {
      return false;
    }
    found.add(
        Diagnostic.error(
            code,
            SourceLoader.span(source, element.getBeginLine(), element.getBeginColumn(), " "),
            mark + matcher.group(1)));
    return true;
  }
}
