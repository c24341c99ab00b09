package gen.template;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import freemarker.template.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How Java's values become FreeMarker's: only maps, lists, texts, numbers, truth values, and our
 * own models.
 */
final class Models {
  static final Version VERSION = Configuration.VERSION_2_3_35;
  static final Wrapper WRAPPER = new Wrapper();

  private Models() {}

  static TemplateModel truth(boolean value) {
    return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  /** The items of a list of a template; empty when it is none. */
  static Optional<List<TemplateModel>> items(Object model) throws TemplateModelException {
    if (!(model instanceof TemplateSequenceModel sequence)) {
      return Optional.empty();
    }
    List<TemplateModel> items = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      items.add(sequence.get(i));
    }
    return Optional.of(items);
  }

  /** Refuses beans: a template can call no method of any object. */
  static final class Wrapper extends SimpleObjectWrapper {
    Wrapper() {
      super(VERSION);
      writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      throw new TemplateModelException("not for templates: " + value.getClass().getName());
    }
  }
}
