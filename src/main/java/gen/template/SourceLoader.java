package gen.template;

import freemarker.cache.TemplateLoader;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.diag.SourceReader;
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

  @Override
  public Object findTemplateSource(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return null;
    }
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw new UnusableTemplateException(
          gen.diag.Diagnostic.error("E-TPL-OUTSIDE", new Source(name + "/" + path, "").whole()));
    }
    return path;
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
