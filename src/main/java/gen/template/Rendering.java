package gen.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is noted while one report is rendered: the templates that were used, the values that were
 * missing, and what is wrong with the tables and charts that templates make. Neither ends the
 * rendering: the output is thrown away then, so the user sees all of it at once.
 */
final class Rendering implements Sink {
  private static final String KEY = Rendering.class.getName();

  private final Set<String> templates = new LinkedHashSet<>();
  private final List<InvalidReferenceException> missing = new ArrayList<>();
  private final Set<MissingArgument> arguments = new LinkedHashSet<>();
  private final Diagnostics found = new Diagnostics();
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

  /** The one that runs. */
  static Rendering current() {
    return (Rendering) Environment.getCurrentEnvironment().getCustomAttribute(KEY);
  }

  /** True when a value was missing, so that what was to hold it may be missing too. */
  static boolean lacksValues() {
    return !current().missing.isEmpty() || !current().arguments.isEmpty();
  }

  @Override
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** What is wrong with what the templates made, without the missing values. */
  List<Diagnostic> found() {
    return found.sorted();
  }

  boolean isSound() {
    return missing.isEmpty() && arguments.isEmpty() && !found.hasErrors();
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

  /** What macros were called without. */
  Set<MissingArgument> arguments() {
    return arguments;
  }

  /** Notes missing values, and lets everything else end the rendering. */
  static final class Handler implements TemplateExceptionHandler {
    @Override
    public void handleTemplateException(TemplateException e, Environment env, Writer out)
        throws TemplateException {
      Rendering rendering = (Rendering) env.getCustomAttribute(KEY);
      if (e instanceof InvalidReferenceException missing) {
        rendering.missing.add(missing);
      } else {
        rendering.arguments.add(MissingArgument.of(e, env).orElseThrow(() -> e));
      }
    }
  }
}
