package gen.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the missing values of a rendering instead of stopping at the first: the output is thrown
 * away then, so the user sees all of them at once.
 */
final class MissingValues implements TemplateExceptionHandler {
  private static final String KEY = MissingValues.class.getName();

  /** Prepares a rendering; the list fills while it runs. */
  static List<InvalidReferenceException> gather(Environment env) {
    List<InvalidReferenceException> missing = new ArrayList<>();
    env.setCustomAttribute(KEY, missing);
    return missing;
  }

  @Override
  public void handleTemplateException(TemplateException e, Environment env, Writer out)
      throws TemplateException {
    if (!(e instanceof InvalidReferenceException missing)) {
      throw e;
    }
    @SuppressWarnings("unchecked") // put there by gather, and by nobody else
    List<InvalidReferenceException> gathered =
        (List<InvalidReferenceException>) env.getCustomAttribute(KEY);
    gathered.add(missing);
  }
}
