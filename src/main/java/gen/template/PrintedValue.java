package gen.template;

import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Optional;

/** What a value of a template looks like when it is printed, without its markup. */
final class PrintedValue {
  private PrintedValue() {}

  /** Empty for what cannot be printed: a list, a truth value, a macro. */
  static Optional<String> of(TemplateModel value) throws TemplateModelException {
    if (value instanceof ProseModel prose) {
      return Optional.of(prose.plain());
    }
    if (value instanceof FactModel fact) {
      return Optional.of(fact.written());
    }
    if (value instanceof TemplateXHTMLOutputModel markup) {
      return Optional.of(withoutMarkup(XHTMLOutputFormat.INSTANCE.getMarkupString(markup)));
    }
    if (value instanceof TemplateScalarModel text) {
      return Optional.of(text.getAsString());
    }
    if (value instanceof TemplateNumberModel number) {
      return Optional.of(number.getAsNumber().toString());
    }
    return Optional.empty();
  }

  private static String withoutMarkup(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
