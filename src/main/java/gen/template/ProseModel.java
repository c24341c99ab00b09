package gen.template;

import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;

/**
 * A text of the data for templates: {@code ${x}} prints it with its figures; {@code x.plain} is the
 * bare text.
 */
final class ProseModel extends TemplateXHTMLOutputModel implements TemplateHashModel {
  private final String plain;

  ProseModel(String markup, String plain) {
    super(null, markup);
    this.plain = plain;
  }

  String plain() {
    return plain;
  }

  @Override
  public TemplateModel get(String key) {
    return key.equals("plain") ? new SimpleScalar(plain) : null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
