package gen.template;

import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import gen.report.Change;
import java.util.Locale;

/**
 * A change since last year for templates: {@code ${facts.网上信访.change}} prints its words; {@code
 * .direction} is up, down or same, {@code .difference} and {@code .rate} are numbers, below zero
 * when it went down. The rate is missing where the words do not say one.
 */
final class ChangeModel extends TemplateXHTMLOutputModel implements TemplateHashModel {
  private final Change change;

  /**
   * @param markup the words as they are printed
   */
  ChangeModel(Change change, String markup) {
    super(null, markup);
    this.change = change;
  }

  @Override
  public TemplateModel get(String key) {
    return switch (key) {
      case "text" -> new SimpleScalar(change.words());
      case "direction" -> new SimpleScalar(change.direction().name().toLowerCase(Locale.ROOT));
      case "difference" -> new SimpleNumber(change.difference());
      case "rate" -> change.rate().map(SimpleNumber::new).orElse(null);
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
