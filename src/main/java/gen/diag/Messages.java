package gen.diag;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of one language, from the bundles {@code gen/messages*.properties}. Immutable, safe for
 * threads.
 */
public final class Messages {
  /** The bundle's base name; the file without a language is English. */
  public static final String BUNDLE = "gen.messages";

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * @param language {@code zh} for Chinese; anything else is English. The machine's own locale
   *     plays no part.
   */
  public static Messages in(String language) {
    Locale locale = "zh".equals(language) ? Locale.CHINESE : Locale.ROOT;
    return new Messages(ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK));
  }

  /** The bundle itself, for the command line's help. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The message of that key; every key used in the program exists in every language (a test sees to
   * it).
   */
  public String text(String key, Object... arguments) {
    return format(bundle.getString(key), arguments);
  }

  /** The message of that key, if the language has one. */
  public Optional<String> find(String key, List<String> arguments) {
    return bundle.containsKey(key)
        ? Optional.of(format(bundle.getString(key), arguments.toArray()))
        : Optional.empty();
  }

  private static String format(String pattern, Object... arguments) {
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
