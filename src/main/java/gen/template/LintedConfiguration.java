package gen.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.text.ChineseNumber;
import gen.text.Punctuation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;

/**
 * FreeMarker as we allow it: no classes, no beans, no files but the templates', escaping that
 * cannot be switched off, nothing that depends on the machine's language or clock. Every template
 * is linted when it is first used. Never changed after it was made, so safe for threads.
 */
final class LintedConfiguration extends Configuration {
  private final SourceLoader loader;
  private final Set<Template> sound =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  LintedConfiguration(SourceLoader loader) {
    super(Models.VERSION);
    this.loader = loader;
    setDefaultEncoding("UTF-8");
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
    setNumberFormat("computer");
    setBooleanFormat("c");
    setObjectWrapper(Models.WRAPPER);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setOutputFormat(XHTMLOutputFormat.INSTANCE);
    setRecognizeStandardFileExtensions(false);
    setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
    setTemplateExceptionHandler(new Rendering.Handler());
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
    setWhitespaceStripping(true);
    setTabSize(1); // so that columns count characters
    setTemplateLoader(loader);
    setTemplateLookupStrategy(new LayeredLookup());
    setLocalizedLookup(false);
    setCacheStorage(new StrongCacheStorage());
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setSharedVariable("parent", new ParentDirective());
    setSharedVariable("call_place", new CallPlace.Function(loader));
    setSharedVariable("ends_sentence", (TemplateMethodModelEx) LintedConfiguration::endsSentence);
    setSharedVariable("chinese_number", (TemplateMethodModelEx) LintedConfiguration::chineseNumber);
  }

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object lookupCondition,
      String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    if (!parse) {
      throw new UnusableTemplateException(
          Diagnostic.error(
              "E-TPL-FORBIDDEN",
              loader.nearest((Layers) lookupCondition, name).whole(),
              "#include … parse=false"));
    }
    Template template = parsed(name, locale, lookupCondition, encoding, ignoreMissing);
    if (template != null && !sound.contains(template)) {
      Source source = loader.source(template.getSourceName());
      List<Diagnostic> found = new ArrayList<>(Lint.check(template, source));
      if (template.getOutputFormat() != XHTMLOutputFormat.INSTANCE) {
        found.add(Diagnostic.error("E-TPL-FORBIDDEN", source.at(1, 1), "#ftl output_format"));
      }
      if (!found.isEmpty()) {
        throw new UnusableTemplateException(found);
      }
      sound.add(template);
    }
    if (template != null) {
      Rendering.noteUse(template.getSourceName());
    }
    return template;
  }

  private static TemplateModel endsSentence(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    Object text = arguments.size() == 1 ? arguments.get(0) : null;
    if (text instanceof ProseModel prose) {
      return Models.truth(Punctuation.endsSentence(prose.plain()));
    }
    if (text instanceof TemplateScalarModel scalar) {
      return Models.truth(Punctuation.endsSentence(scalar.getAsString()));
    }
    throw new TemplateModelException("ends_sentence(text) takes one text.");
  }

  private Template parsed(
      String name, Locale locale, Object layers, String encoding, boolean ignoreMissing)
      throws IOException {
    try {
      return super.getTemplate(name, locale, layers, encoding, true, ignoreMissing);
    } catch (StackOverflowError e) {
      Source source = loader.nearest((Layers) layers, name);
      throw new UnusableTemplateException(Diagnostic.error("E-TPL-TOO-DEEP", source.whole()));
    } catch (RuntimeException e) {
      // so FreeMarker answers a header that asks for what we forbid: output_format='plainText'
      Source source = loader.nearest((Layers) layers, name);
      throw new UnusableTemplateException(
          Diagnostic.error("E-TPL-FORBIDDEN", source.at(1, 1), "#ftl"));
    }
  }

  private static SimpleScalar chineseNumber(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateNumberModel number)) {
      throw new TemplateModelException("chinese_number(n) takes one number.");
    }
    try {
      return new SimpleScalar(ChineseNumber.of(number.getAsNumber().intValue()));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException("chinese_number(n) takes a number from 1 to 9999.", e);
    }
  }
}
