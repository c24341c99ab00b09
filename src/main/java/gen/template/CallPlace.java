package gen.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gen.diag.Span;
import java.util.List;

/**
 * Where a macro was called, for messages about what it was given: the default of a parameter,
 * {@code <#macro fact_table … place=call_place()>}, which FreeMarker evaluates when it has just
 * entered the macro.
 */
final class CallPlace implements TemplateModel {
  private final Span span;

  private CallPlace(Span span) {
    this.span = span;
  }

  Span span() {
    return span;
  }

  /** The function that templates call. */
  static final class Function implements TemplateMethodModelEx {
    private final SourceLoader loader;

    Function(SourceLoader loader) {
      this.loader = loader;
    }

    @Override
    public CallPlace exec(@SuppressWarnings("rawtypes") List arguments)
        throws TemplateModelException {
      DirectiveCallPlace call = Environment.getCurrentEnvironment().getCurrentDirectiveCallPlace();
      if (call == null) {
        throw new TemplateModelException("call_place() is the default of a macro's parameter.");
      }
      return new CallPlace(
          SourceLoader.span(
              loader.source(call.getTemplate().getSourceName()),
              call.getBeginLine(),
              call.getBeginColumn(),
              "<@"));
    }
  }
}
