package gen.template;

import freemarker.cache.TemplateLookupContext;
import freemarker.cache.TemplateLookupResult;
import freemarker.cache.TemplateLookupStrategy;
import java.io.IOException;

/**
 * Finds a template by its path within a kind ({@code /sections/plans.ftlh}) in the nearest folder
 * that has it. Every lookup carries the report's layers, also those of includes and imports, so a
 * path cannot reach another kind or region.
 */
final class LayeredLookup extends TemplateLookupStrategy {
  @Override
  public TemplateLookupResult lookup(TemplateLookupContext context) throws IOException {
    Layers layers = (Layers) context.getCustomLookupCondition();
    if (context.getTemplateName().contains("*")) {
      // FreeMarker would look for */x in every folder up to the root, past the layers
      return context.createNegativeLookupResult();
    }
    for (String folder : layers.folders()) {
      TemplateLookupResult found =
          context.lookupWithAcquisitionStrategy(folder + "/" + context.getTemplateName());
      if (found.isPositive()) {
        return found;
      }
    }
    return context.createNegativeLookupResult();
  }
}
