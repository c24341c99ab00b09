package gen.template;

import freemarker.core.TemplateXHTMLOutputModel;

/** Finished markup for templates: {@code ${x}} prints it as it is. */
final class MarkupModel extends TemplateXHTMLOutputModel {
  MarkupModel(String markup) {
    super(null, markup);
  }
}
