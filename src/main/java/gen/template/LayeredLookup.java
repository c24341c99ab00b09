package gen.template;

import freemarker.cache.TemplateLookupContext;
import freemarker.cache.TemplateLookupResult;
import freemarker.cache.TemplateLookupStrategy;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Finds a template by its path within a kind ({@code /sections/plans.ftlh}) in the nearest folder
 * that has it. Every lookup carries the report's layers, also those of includes and imports.
 *
 * <p>Folders of templates have names in small letters, those of regions never: so a path cannot
 * lead into another region, and {@code *}, with which FreeMarker would look in every folder up to
 * the root, is no name at all.
 */
final class LayeredLookup extends TemplateLookupStrategy {
  private static final Pattern PATH = Pattern.compile("([a-z0-9_-]+/)*[^/*]+\\.ftlh");

  @Override
  public TemplateLookupResult lookup(TemplateLookupContext context) throws IOException {
    Layers layers = (Layers) context.getCustomLookupCondition();
    if (PATH.matcher(context.getTemplateName()).matches()) {
      for (String folder : layers.folders()) {
        TemplateLookupResult found =
            context.lookupWithAcquisitionStrategy(folder + "/" + context.getTemplateName());
        if (found.isPositive()) {
          return found;
        }
      }
    }
    return context.createNegativeLookupResult();
  }
}
