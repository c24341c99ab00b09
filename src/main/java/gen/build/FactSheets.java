package gen.build;

import gen.build.FactSheet.Row;
import gen.build.FactSheet.State;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.diag.Span;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import gen.report.ClauseUse;
import gen.report.Draft;
import gen.report.Fact;
import gen.report.PossibleClause;
import gen.report.Report;
import gen.template.FactMention;
import gen.template.Layers;
import gen.template.RenderedArticle;
import gen.template.TemplateLibrary;
import gen.template.Trace;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets the facts that one report states against those that are asked for: by its texts, by its
 * clauses, and by its other templates, as far as it was rendered and as their text shows it.
 */
final class FactSheets {
  private final TemplateLibrary templates;
  private final Composed composed;
  private final Map<String, Set<Span>> readers = new LinkedHashMap<>();
  private final Map<String, String> samples = new LinkedHashMap<>();
  private final Set<String> needed = new HashSet<>();

  private FactSheets(TemplateLibrary templates, Composed composed) {
    this.templates = templates;
    this.composed = composed;
  }

  static FactSheet of(DataFile data, Composer composer, TemplateLibrary templates) {
    Diagnostics found = new Diagnostics();
    Optional<Draft> draft = composer.draft(data, found);
    if (draft.isEmpty()) {
      return new FactSheet(data, List.of(), List.of(), false, Told.of(found));
    }
    Composed composed = composer.compose(data, draft.get(), found);
    FactSheets sheets = new FactSheets(templates, composed);
    sheets.addTexts();
    sheets.addTemplates();
    composed.layers().ifPresent(sheets::addClauses);
    boolean byClauses = draft.get().isFilledByClauses();
    return new FactSheet(data, sheets.rows(), sheets.possible(), byClauses, Told.of(found));
  }

  private void addTexts() {
    Placements placements = new Placements();
    placements.add(composed.draft().data());
    composed.settings().ifPresent(layers -> placements.add(inEffect(layers)));
    placements
        .places()
        .forEach(
            (fact, spans) -> {
              spans.forEach(span -> add(fact, span));
              needed.add(fact);
            });
  }

  private YamlMap inEffect(List<YamlMap> layers) {
    YamlMap merged = layers.get(0);
    for (YamlMap nearer : layers.subList(1, layers.size())) {
      merged = merged.overlaidBy(nearer);
    }
    Optional<YamlNode> own = composed.draft().data().get("settings");
    return own.isPresent() && own.get() instanceof YamlMap map ? merged.overlaidBy(map) : merged;
  }

  private void addTemplates() {
    List<Source> used = composed.trace().map(Trace::templates).orElse(List.of());
    List<FactMention> mentions = composed.layers().map(templates::mentions).orElse(List.of());
    for (FactMention mention : mentions) {
      boolean inUse = used.isEmpty() || used.contains(mention.span().source());
      add(mention.fact(), mention.span());
      if (inUse && !mention.optional() && composed.article().isEmpty()) {
        needed.add(mention.fact());
      }
    }
    asked().forEach((fact, sources) -> sources.forEach(source -> addAsked(fact, source)));
  }

  /** A template that asks by a name it puts together has no line that says so. */
  private void addAsked(String fact, Source template) {
    boolean mentioned =
        readers.getOrDefault(fact, Set.of()).stream()
            .anyMatch(span -> span.source().equals(template));
    if (!mentioned) {
      add(fact, template.whole());
    }
  }

  private void addClauses(Layers layers) {
    ClauseCatalog catalog = templates.clauses(layers);
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            composed.draft().askedClauses().stream(),
            composed.report().map(Report::allClauses).orElse(List.of()).stream())
        .map(ClauseUse::name)
        .forEach(names::add);
    for (String name : names) {
      catalog.find(name, diagnostic -> {}).ifPresent(clause -> addClause(clause, layers));
    }
  }

  private void addClause(Clause clause, Layers layers) {
    List<String> files = Topics.files(templates, layers, Topics.path(clause.name()));
    Span file = new Source(files.get(0), "").whole();
    String common = templates.name(layers.folders().get(layers.folders().size() - 1), "");
    clause
        .facts()
        .forEach(
            (fact, sample) -> {
              samples.putIfAbsent(fact, sample);
              if (composed.article().isEmpty() || asked().containsKey(fact)) {
                // a macro of all kinds reads it for the clause
                readers
                    .getOrDefault(fact, new HashSet<>())
                    .removeIf(reader -> reader.source().name().startsWith(common));
                add(fact, file);
              }
            });
    needed.addAll(clause.needs().keySet());
  }

  private Map<String, List<Source>> asked() {
    return composed.trace().map(Trace::facts).orElse(Map.of());
  }

  private void add(String fact, Span reader) {
    readers.computeIfAbsent(fact, name -> new LinkedHashSet<>()).add(reader);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Map<String, Fact> stated = composed.draft().stated().facts();
    Set<String> read =
        composed.article().map(RenderedArticle::facts).orElseGet(() -> readers.keySet());
    for (Fact fact : stated.values()) {
      State state = read.contains(fact.name()) ? State.USED : State.UNUSED;
      rows.add(row(fact.name(), state, Optional.of(fact)));
    }
    for (State state : List.of(State.MISSING, State.OPTIONAL)) {
      readers.keySet().stream()
          .filter(fact -> !stated.containsKey(fact))
          .filter(fact -> needed.contains(fact) == (state == State.MISSING))
          .forEach(fact -> rows.add(row(fact, state, Optional.empty())));
    }
    return rows;
  }

  private Row row(String name, State state, Optional<Fact> fact) {
    Set<Span> places = readers.getOrDefault(name, Set.of());
    return new Row(name, state, fact, samples.getOrDefault(name, ""), List.copyOf(places));
  }

  private List<PossibleClause> possible() {
    if (composed.settings().isEmpty()) {
      return List.of();
    }
    List<YamlMap> settings = composed.settings().get();
    return composed
        .draft()
        .possibleClauses(
            settings.get(0),
            settings.subList(1, settings.size()),
            templates.clauses(composed.layers().get()));
  }
}
