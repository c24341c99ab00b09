package gen.template;

import freemarker.cache.TemplateLoader;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.diag.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives FreeMarker the templates of one folder, read strictly as UTF-8: FreeMarker's own loader
 * would put U+FFFD where a file is GBK. Keeps the sources, so that errors can show the line. A link
 * that leads out of the folder is refused.
 */
final class SourceLoader implements TemplateLoader {
  private static final long LARGEST = 1 << 20;

  private final Path root;
  private final String name;
  private final Map<String, Source> sources = new ConcurrentHashMap<>();

  /**
   * @param name the folder as users know it, for messages
   */
  SourceLoader(Path root, String name) {
    this.root = root;
    this.name = name;
  }

  /** The text of a template that was loaded, by its path from the root. */
  Source source(String path) {
    return sources.getOrDefault(path, new Source(name + "/" + path, ""));
  }

  /**
   * A place in a template.
   *
   * @param column as FreeMarker counts it, in chars
   */
  static Span span(Source source, int line, int column, String marked) {
    String text = source.line(line);
    int rare = 0; // characters of two chars, which count once in our columns
    for (int i = 0; i < Math.min(column - 1, text.length()); i++) {
      rare += Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
    }
    return new Span(source, line, column - rare, marked.codePointCount(0, marked.length()));
  }

  /** The file that a name within a kind means, also when it could not be parsed; for messages. */
  Source nearest(Layers layers, String template) {
    String path = template.startsWith("/") ? template.substring(1) : template;
    return layers.folders().stream()
        .map(folder -> folder + "/" + path)
        .filter(file -> Files.exists(root.resolve(file)))
        .findFirst()
        .map(this::source)
        .orElseGet(() -> new Source(name + "/" + path, ""));
  }

  @Override
  public Object findTemplateSource(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return null;
    }
    if (leadsOutOf(root, file)) {
      throw new UnusableTemplateException(
          Diagnostic.error("E-TPL-OUTSIDE", new Source(name + "/" + path, "").whole()));
    }
    return path;
  }

  /** True for a link, or a file below a link, that is not in the folder. */
  static boolean leadsOutOf(Path root, Path file) {
    try {
      return !file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false; // reading it will say what is wrong
    }
  }

  @Override
  public long getLastModified(Object path) {
    return 0; // a run reads each template once
  }

  @Override
  public Reader getReader(Object path, String encoding) throws IOException {
    Diagnostics problems = new Diagnostics();
    Optional<Source> source =
        SourceReader.read(root.resolve((String) path), name + "/" + path, LARGEST, problems);
    if (source.isEmpty()) {
      throw new UnusableTemplateException(problems.sorted());
    }
    sources.put((String) path, source.get());
    return new StringReader(source.get().text());
  }

  @Override
  public void closeTemplateSource(Object path) {
    // nothing is kept open
  }
}
