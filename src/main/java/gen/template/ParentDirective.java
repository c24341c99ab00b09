package gen.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <@parent/>}: renders, in this place, the file that the current one overrides. What that
 * file includes is again looked for from the nearest folder on.
 */
final class ParentDirective implements TemplateDirectiveModel {
  /** Thrown when there is nothing to render, or it was called in another form. */
  static final class NotApplicableException extends TemplateException {
    private static final long serialVersionUID = 1;

    NotApplicableException(Environment env) {
      super("<@parent/>", env);
    }
  }

  @Override
  public void execute(
      Environment env,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!parameters.isEmpty() || loopVariables.length > 0 || body != null) {
      throw new NotApplicableException(env);
    }
    String path = env.getCurrentTemplate().getSourceName();
    Layers layers = (Layers) env.getMainTemplate().getCustomLookupCondition();
    String folder = layers.folderOf(path);
    String name = path.substring(folder.length() + 1);
    Template parent =
        env.getConfiguration()
            .getTemplate(name, env.getLocale(), layers.behind(folder), null, true, true);
    if (parent == null) {
      throw new NotApplicableException(env);
    }
    env.include(parent);
  }
}
