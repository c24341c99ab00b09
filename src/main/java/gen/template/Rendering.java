package gen.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is noted while one report is rendered: the templates that were used, and the values that
 * were missing. A missing value does not end the rendering: the output is thrown away then, so the
 * user sees all of them at once.
 */
final class Rendering {
  private static final String KEY = Rendering.class.getName();

  private final Set<String> templates = new LinkedHashSet<>();
  private final List<InvalidReferenceException> missing = new ArrayList<>();
  private String last;

  /** Begins to take notes of what the environment does. */
  static Rendering of(Environment env) {
    Rendering rendering = new Rendering();
    env.setCustomAttribute(KEY, rendering);
    rendering.use(env.getMainTemplate().getSourceName());
    return rendering;
  }

  /** Notes that the running rendering, if there is one, uses a template. */
  static void noteUse(String path) {
    Environment env = Environment.getCurrentEnvironment();
    if (env != null && env.getCustomAttribute(KEY) instanceof Rendering rendering) {
      rendering.use(path);
    }
  }

  private void use(String path) {
    templates.add(path);
    last = path;
  }

  /** The templates by their paths from the root, each once, in the order of their first use. */
  Set<String> templates() {
    return templates;
  }

  /** The template that was asked for last. */
  String last() {
    return last;
  }

  List<InvalidReferenceException> missing() {
    return missing;
  }

  /** Notes missing values, and lets everything else end the rendering. */
  static final class Handler implements TemplateExceptionHandler {
    @Override
    public void handleTemplateException(TemplateException e, Environment env, Writer out)
        throws TemplateException {
      if (!(e instanceof InvalidReferenceException missing)) {
        throw e;
      }
      ((Rendering) env.getCustomAttribute(KEY)).missing.add(missing);
    }
  }
}
