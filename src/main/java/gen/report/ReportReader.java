package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.yaml.YamlMap;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a draft and the templates' settings together: which sections there are, in which order,
 * under which headings.
 */
final class ReportReader {
  private final Draft draft;
  private final Content content;
  private final Sink sink;
  private final ClauseFinder finder;
  private final Choice choice;
  private Set<String> known = Set.of();
  private Set<String> made = Set.of();
  private ClauseOutline outline;

  ReportReader(Draft draft, ClauseCatalog catalog, Sink sink) {
    this.draft = draft;
    this.choice = new Choice(draft.region(), draft.bureau(), draft.year());
    this.content = draft.content();
    this.sink = sink;
    this.finder = new ClauseFinder(content, catalog, choice, sink);
  }

  Report read(YamlMap base, List<YamlMap> layers) {
    Settings settings = settings(base, layers);
    settings.all().forEach(words -> content.refuseUnknownFacts(words.prose(), sink));
    outline = new ClauseOutline(content, settings, finder, choice, sink);
    return new Report(
        draft.file(),
        draft.kind().value(),
        draft.bureau(),
        draft.region(),
        draft.year(),
        content.date(),
        content.facts(),
        content.preamble(),
        content.preamble().isEmpty() ? outline.opening() : List.of(),
        sections(settings),
        content.attachments().stream().map(this::resolved).toList(),
        content.checks(),
        office(settings),
        settings);
  }

  private Settings settings(YamlMap base, List<YamlMap> layers) {
    List<YamlMap> all = new ArrayList<>(layers);
    all.add(content.settings());
    return Settings.read(base, all, sink);
  }

  /** The clauses that the report would get if it had the facts that they need. */
  List<PossibleClause> possible(YamlMap base, List<YamlMap> layers) {
    Settings settings = settings(base, layers);
    outline = new ClauseOutline(content, settings, finder, choice, sink);
    List<PossibleClause> possible = new ArrayList<>();
    if (content.preamble().isEmpty()) {
      possible.addAll(outline.possible(ClauseOutline.OPENING));
    }
    known = settings.group("headings").keySet();
    for (String id : order(settings)) {
      if (own(id).isEmpty() || content.isFilledByClauses(id)) {
        possible.addAll(outline.possible(id));
      }
    }
    return possible;
  }

  private Attachment resolved(Attachment attachment) {
    return new Attachment(
        attachment.title(), attachment.blocks().stream().map(finder::resolved).toList());
  }

  private Office office(Settings settings) {
    return Office.of(draft.bureau(), draft.region())
        .with(
            word(settings, "we"),
            word(settings, "party"),
            word(settings, "area"),
            word(settings, "level"));
  }

  private static String word(Settings settings, String name) {
    return settings.words("office", name).map(Prose::toString).orElse("");
  }

  private List<Section> sections(Settings settings) {
    known = settings.group("headings").keySet();
    Schema.refuseUnknownKeys(content.sections(), known, sink);
    made = named("from_facts", settings);
    List<Section> sections = new ArrayList<>();
    for (String id : order(settings)) {
      section(id, settings).ifPresent(sections::add);
    }
    return sections;
  }

  /** As the settings say; what they leave out but the data has, follows: nothing is lost. */
  private Set<String> order(Settings settings) {
    Set<String> order = named("order", settings);
    known.stream().filter(this::isAskedFor).forEach(order::add);
    return order;
  }

  /** The sections that a setting lists; refuses those that are not there. */
  private Set<String> named(String list, Settings settings) {
    Set<String> named = new LinkedHashSet<>();
    for (Settings.Words item : settings.list(list)) {
      String id = item.prose().toString();
      if (known.contains(id)) {
        named.add(id);
      } else {
        sink.add(Diagnostic.error("E-SETTING-ORDER", item.span(), id, String.join(", ", known)));
      }
    }
    return named;
  }

  private boolean isAskedFor(String id) {
    return !own(id).isEmpty() || outline.isAskedFor(id);
  }

  private Optional<Section> section(String id, Settings settings) {
    Prose heading = settings.words("headings", id).orElse(new Prose(List.of()));
    List<Block> blocks = blocks(id);
    if (blocks.isEmpty()) {
      blocks =
          settings.words("empty_text", id).map(Block::unheaded).map(List::of).orElse(List.of());
    }
    if (blocks.isEmpty() && !made.contains(id)) {
      warnOfEmptySection(id);
      return Optional.empty();
    }
    boolean runIn =
        settings
            .words("heading_style", id)
            .filter(style -> style.toString().equals(Settings.RUN_IN))
            .isPresent();
    return Optional.of(new Section(id, heading, runIn, blocks));
  }

  /** Where something is written, but wrong, that was said already. */
  private void warnOfEmptySection(String id) {
    boolean misspelt = Schema.misspells(draft.data(), "sections", Draft.KEYS);
    boolean written =
        content
            .sections()
            .get(id)
            .filter(n -> !(n instanceof YamlText t && t.isEmpty()))
            .filter(n -> !content.isFilledByClauses(id))
            .isPresent();
    if (!misspelt && !written && !Schema.misspells(content.sections(), id, known)) {
      sink.add(emptySection(id));
    }
  }

  /** With the way to have it made of clauses, if there are any for it. */
  private Diagnostic emptySection(String id) {
    List<String> wanting = outline.wanting(id);
    String facts = String.join("、", wanting);
    Diagnostic empty = Diagnostic.warning("W-SECTION-EMPTY", place(), id, facts);
    if (!content.isFilledByClauses()) {
      return outline.serves(id) ? empty.hint("topics") : empty;
    }
    return wanting.isEmpty() ? empty : empty.hint("facts");
  }

  /**
   * What the data has for the section, with standard clauses in the place that it has for them; if
   * it has nothing, what they make of it.
   */
  private List<Block> blocks(String id) {
    if (own(id).isEmpty()) {
      return outline.section(id);
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : own(id)) {
      if (block.isAutomatic()) {
        blocks.addAll(outline.section(id));
      } else {
        blocks.add(finder.resolved(block));
      }
    }
    return blocks;
  }

  private List<Block> own(String id) {
    return content.blocks().getOrDefault(id, List.of());
  }

  private Span place() {
    YamlMap.Entry sections = draft.data().entries().get("sections");
    return sections == null ? draft.file().whole() : sections.key().span();
  }
}
