package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Nearest;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What standard clauses make of the parts of a report that have no text of their own: of the
 * settings' outline those that the data asks for, else those whose facts are there.
 */
final class ClauseOutline {
  /** What the outline calls the paragraphs before the first section. */
  static final String OPENING = "preamble";

  private final Content content;
  private final ClauseFinder finder;
  private final Choice choice;
  private final Sink sink;
  private final Settings settings;
  private final Map<String, ClauseGroup> groups;
  private final Map<String, ClauseUse> asked = new LinkedHashMap<>();
  private final Map<String, ClauseUse> placed = new LinkedHashMap<>();

  ClauseOutline(Content content, Settings settings, ClauseFinder finder, Choice choice, Sink sink) {
    this.content = content;
    this.finder = finder;
    this.choice = choice;
    this.sink = sink;
    this.settings = settings;
    this.groups = ClauseGroup.all(settings, sink);
    content.blocks().values().forEach(blocks -> blocks.forEach(this::place));
    content.attachments().forEach(attachment -> attachment.blocks().forEach(this::place));
    for (YamlText name : content.topics().orElse(List.of())) {
      ClauseUse use = ClauseUse.asked(name, Optional.empty());
      warnIfTwice(use, asked.getOrDefault(use.name(), placed.get(use.name())));
      asked.putIfAbsent(use.name(), use);
    }
    refuseUnknownGroups();
    refuseHomelessTopics();
  }

  /** The opening paragraphs of a report that has none of its own. */
  List<ClauseUse> opening() {
    return chosen(OPENING).flatMap(block -> block.clauses().stream()).toList();
  }

  /** What the clauses make of a section that has no text of its own; empty if there is nothing. */
  List<Block> section(String id) {
    return chosen(id).toList();
  }

  /** True when the data itself asks for a clause of the section. */
  boolean isAskedFor(String id) {
    return groupsOf(id).stream().anyMatch(group -> !askedOf(group).isEmpty());
  }

  /** True when there are clauses for the section. */
  boolean serves(String id) {
    return groupsOf(id).stream().anyMatch(group -> !group.topics().isEmpty());
  }

  /** Some of the facts that clauses of the section would need, such as 述法人数: 38名. */
  List<String> wanting(String id) {
    return groupsOf(id).stream()
        .flatMap(group -> group.topics().stream().flatMap(this::wanting).limit(1))
        .limit(3)
        .toList();
  }

  private Stream<String> wanting(Settings.Words topic) {
    return finder.known(topic.prose().toString()).stream()
        .flatMap(clause -> finder.missing(clause).stream().map(clause::example));
  }

  private Stream<Block> chosen(String part) {
    if (!content.isFilledByClauses()) {
      return Stream.empty();
    }
    boolean asksItself = isAskedFor(part);
    return groupsOf(part).stream()
        .flatMap(group -> blocks(group, asksItself ? askedOf(group) : candidates(group)));
  }

  /** The groups of a section, or of {@code preamble}; none if the outline does not have it. */
  private List<ClauseGroup> groupsOf(String part) {
    return settings.group("outline").get(part) instanceof Settings.Many names
        ? names.items().stream()
            .map(name -> groups.get(name.prose().toString()))
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }

  private Stream<Block> blocks(ClauseGroup group, List<ClauseUse> wanted) {
    if (group.apart()) {
      return wanted.stream()
          .map(use -> List.of(use))
          .map(use -> Block.ofClauses(Optional.empty(), use, group.form()))
          .map(finder::resolved);
    }
    List<ClauseUse> uses = new ArrayList<>();
    for (ClauseUse use : wanted) {
      finder.found(use).ifPresent(clause -> uses.add(finder.worded(clause, use)));
    }
    return uses.isEmpty()
        ? Stream.empty()
        : Stream.of(Block.ofClauses(heading(group, uses), uses, group.form()));
  }

  /** In the order in which the data asks for them. */
  private List<ClauseUse> askedOf(ClauseGroup group) {
    Set<String> topics = names(group);
    return asked.values().stream().filter(use -> topics.contains(use.name())).toList();
  }

  private List<ClauseUse> candidates(ClauseGroup group) {
    List<ClauseUse> there =
        group.topics().stream().map(ClauseOutline::use).filter(this::isThere).toList();
    return choice.some(there, group.most(), ClauseUse::subject);
  }

  /**
   * The clauses of a part that are not chosen because facts are missing, and would be if those were
   * stated; none where the data itself says which it wants.
   */
  List<PossibleClause> possible(String part) {
    List<PossibleClause> possible = new ArrayList<>();
    if (content.isFilledByClauses() && !isAskedFor(part)) {
      for (ClauseGroup group : groupsOf(part)) {
        for (Settings.Words topic : group.topics()) {
          ClauseUse use = use(topic);
          Optional<Clause> clause = finder.find(use).filter(each -> !finder.lacksWords(each));
          List<String> missing = clause.map(finder::missing).orElse(List.of());
          if (!missing.isEmpty() && isTakenWith(group, use)) {
            ClausePlace place = new ClausePlace(part, group.name(), topic.span());
            possible.add(new PossibleClause(place, clause.get(), missing));
          }
        }
      }
    }
    return possible;
  }

  /** Whether the group has room for a clause beside those whose facts are there. */
  private boolean isTakenWith(ClauseGroup group, ClauseUse added) {
    List<ClauseUse> there =
        group.topics().stream()
            .map(ClauseOutline::use)
            .filter(use -> use.equals(added) || isThere(use))
            .toList();
    return choice.some(there, group.most(), ClauseUse::subject).contains(added);
  }

  /** Not what the data places itself: its sentences would stand twice in the report. */
  private boolean isThere(ClauseUse use) {
    return !placed.containsKey(use.name()) && finder.find(use).filter(finder::isFit).isPresent();
  }

  private static ClauseUse use(Settings.Words topic) {
    return new ClauseUse(topic.prose().toString(), "", topic.span(), topic.span());
  }

  /** Of a single clause its own, which says more. */
  private Optional<Prose> heading(ClauseGroup group, List<ClauseUse> uses) {
    if (group.headings().isEmpty()) {
      return Optional.empty();
    }
    if (uses.size() == 1 && group.topics().size() > 1 && group.form() != Block.ClauseForm.POINTS) {
      Optional<Prose> own =
          finder.find(uses.get(0)).flatMap(clause -> finder.heading(clause, uses.get(0)));
      if (own.isPresent()) {
        return own;
      }
    }
    List<String> places = group.headings().stream().map(Prose::toString).toList();
    String chosen = choice.of("group " + group.name(), places);
    return Optional.of(group.headings().get(places.indexOf(chosen)));
  }

  private void place(Block block) {
    for (ClauseUse use : block.clauses()) {
      warnIfTwice(use, placed.putIfAbsent(use.name(), use));
    }
    block.items().forEach(this::place);
  }

  private void warnIfTwice(ClauseUse use, ClauseUse first) {
    if (first != null) {
      sink.add(
          Diagnostic.warning("W-DATA-TOPIC-TWICE", use.span(), use.name())
              .related("first", first.span()));
    }
  }

  private void refuseUnknownGroups() {
    for (Settings.Setting part : settings.group("outline").values()) {
      if (part instanceof Settings.Many names) {
        names.items().forEach(this::refuseUnknownGroup);
      }
    }
  }

  private void refuseUnknownGroup(Settings.Words name) {
    String group = name.prose().toString();
    if (!groups.containsKey(group)) {
      Optional<String> near = Nearest.to(group, groups.keySet());
      Diagnostic unknown = Diagnostic.error("E-SETTING-GROUP", name.span(), group, near.orElse(""));
      sink.add(near.isPresent() ? unknown.hint("near") : unknown);
    }
  }

  /** A clause that the data asks for and that no group of the outline has would be left out. */
  private void refuseHomelessTopics() {
    Set<String> housed = new HashSet<>();
    for (String part : settings.group("outline").keySet()) {
      groupsOf(part).forEach(group -> housed.addAll(names(group)));
    }
    for (ClauseUse use : asked.values()) {
      if (!housed.contains(use.name()) && finder.find(use).isPresent()) {
        sink.add(Diagnostic.error("E-DATA-TOPIC-PLACE", use.span(), use.name()));
      }
    }
  }

  private static Set<String> names(ClauseGroup group) {
    Set<String> names = new HashSet<>();
    group.topics().forEach(topic -> names.add(topic.prose().toString()));
    return names;
  }
}
