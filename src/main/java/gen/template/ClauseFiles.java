package gen.template;

import freemarker.template.Template;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a list of folders: files under {@code topics/}, which declare in their header what
 * they need, {@code <#ftl attributes={"needs": {"中心组学习": "12次"}}>}. A file without a header, one
 * that overrides another, inherits what that one declares. Each is read when it is first asked for.
 */
final class ClauseFiles implements ClauseCatalog {
  private static final String HEADING = "heading";
  private static final String VARIANTS = "variants";
  private static final String NEEDS = "needs";
  private static final String USES = "uses";
  private static final String ZERO = "zero";
  private static final List<String> KNOWN = List.of(HEADING, VARIANTS, NEEDS, USES, ZERO);

  /** A comment; else, as the first group, what would make a block of its own. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?s)<#--.*?-->|(<(?:p|h[1-6]|section|div|ul|ol|li|table|figure)\\b|<@outline\\.\\w+)");

  private final Layers layers;
  private final SortedSet<String> names;
  private final LintedConfiguration configuration;
  private final SourceLoader loader;
  private final Map<String, Found> found = new ConcurrentHashMap<>();

  private record Found(Optional<Clause> clause, List<Diagnostic> problems) {}

  ClauseFiles(
      Layers layers,
      SortedSet<String> names,
      LintedConfiguration configuration,
      SourceLoader loader) {
    this.layers = layers;
    this.names = Collections.unmodifiableSortedSet(names);
    this.configuration = configuration;
    this.loader = loader;
  }

  @Override
  public Set<String> names() {
    return names;
  }

  @Override
  public Optional<Clause> find(String name, Sink sink) {
    if (!names.contains(name)) {
      return Optional.empty();
    }
    Found read = found.computeIfAbsent(name, this::read);
    read.problems().forEach(sink::add);
    return read.clause();
  }

  private Found read(String name) {
    Diagnostics problems = new Diagnostics();
    Optional<Clause> clause = Optional.empty();
    String path = "topics/" + name + ".ftlh";
    try {
      Template template = declaring(path, problems);
      clause = Optional.of(clause(name, template, problems));
    } catch (IOException e) {
      new TemplateProblems(loader, loader.nearest(layers, path), Set.of(), problems).failed(e);
    }
    return new Found(problems.hasErrors() ? Optional.empty() : clause, problems.sorted());
  }

  /** The nearest file that declares something; if none does, the nearest. */
  private Template declaring(String path, Sink sink) throws IOException {
    Template nearest = configuration.getTemplate(path, Locale.ROOT, layers, null, true, false);
    Template template = nearest;
    Layers rest = layers;
    while (template != null && template.getCustomAttributeNames().length == 0) {
      refuseBlocks(loader.source(template.getSourceName()), sink);
      rest = rest.behind(rest.folderOf(template.getSourceName()));
      template = configuration.getTemplate(path, Locale.ROOT, rest, null, true, true);
    }
    if (template != null) {
      refuseBlocks(loader.source(template.getSourceName()), sink);
    }
    return template == null ? nearest : template;
  }

  /** A clause is put into a paragraph, which cannot hold another one. */
  private static void refuseBlocks(Source source, Sink sink) {
    Matcher block = BLOCK.matcher(source.text());
    while (block.find()) {
      if (block.group(1) != null) {
        int length = block.end(1) - block.start(1);
        sink.add(
            Diagnostic.error(
                "E-TPL-CLAUSE-TEXT", source.span(block.start(1), length), block.group(1)));
        return;
      }
    }
  }

  private Clause clause(String name, Template template, Sink sink) {
    Source source = loader.source(template.getSourceName());
    Map<String, Object> declared = new LinkedHashMap<>();
    for (String key : template.getCustomAttributeNames()) {
      declared.put(key, template.getCustomAttribute(key));
      if (!KNOWN.contains(key)) {
        refuse(source, key, sink);
      }
    }
    if (declared.isEmpty()) {
      sink.add(Diagnostic.error("E-TPL-CLAUSE-HEADER", source.at(1, 1), name));
    }
    Map<String, String> needs = facts(NEEDS, declared.get(NEEDS), source, sink);
    Map<String, String> uses = facts(USES, declared.get(USES), source, sink);
    List<String> zero = texts(ZERO, declared.get(ZERO), source, sink);
    if (!zero.stream().allMatch(fact -> needs.containsKey(fact) || uses.containsKey(fact))) {
      refuse(source, ZERO, sink);
    }
    return new Clause(
        name,
        source.at(1, 1),
        texts(HEADING, declared.get(HEADING), source, sink),
        texts(VARIANTS, declared.get(VARIANTS), source, sink),
        needs,
        uses,
        Set.copyOf(zero));
  }

  private static List<String> texts(String key, Object value, Source source, Sink sink) {
    List<String> texts = new ArrayList<>();
    List<?> items =
        value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    for (Object item : items) {
      if (item instanceof String text && !text.isBlank()) {
        texts.add(text);
      } else {
        refuse(source, key, sink);
      }
    }
    return texts;
  }

  private static Map<String, String> facts(String key, Object value, Source source, Sink sink) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, sample) -> {
            if (sample instanceof String text && !text.isBlank()) {
              facts.put((String) name, text);
            } else {
              refuse(source, key, sink);
            }
          });
    } else if (value != null) {
      refuse(source, key, sink);
    }
    return facts;
  }

  /** Where the key stands, as FreeMarker does not tell. */
  private static void refuse(Source source, String key, Sink sink) {
    int at = source.text().indexOf('"' + key + '"');
    sink.add(
        Diagnostic.error(
            "E-TPL-CLAUSE",
            at < 0 ? source.at(1, 1) : source.span(at + 1, key.length()),
            key,
            String.join(", ", KNOWN)));
  }
}
