package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A data file with its defaults merged in: its head, which finds the templates and lists it, and
 * what can be read without them. {@link #complete} makes the report of it when the templates'
 * settings are known. Immutable.
 */
public record Draft(
    Source file,
    YamlText kind,
    String bureau,
    Region region,
    Span regionSpan,
    int year,
    YamlMap data,
    Content content,
    Optional<Rollup> rollup) {

  static final List<String> KEYS =
      List.of(
          "kind",
          "bureau",
          "region",
          "year",
          "date",
          "settings",
          "facts",
          "rollup",
          "preamble",
          "topics",
          "sections",
          "attachments",
          "checks");

  /**
   * What a data file says of itself; taken from a folder's defaults it would be wrong for all but
   * one.
   */
  private static final List<String> OWN = List.of("bureau", "region", "year", "rollup");

  private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
  private static final int LONGEST_BUREAU = 80;

  /** A data file's node as the map that it has to be. */
  public static Optional<YamlMap> map(Source file, YamlNode node, Sink sink) {
    Optional<YamlMap> map = Schema.map(node, sink);
    if (map.isPresent() && map.get().entries().isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-EMPTY-FILE", file.whole()));
      return Optional.empty();
    }
    return map;
  }

  /**
   * A {@code _defaults.yaml}'s node as the map that it has to be; what belongs into data files only
   * is reported.
   */
  public static Optional<YamlMap> defaults(YamlNode node, Sink sink) {
    Optional<YamlMap> map = Schema.map(node, sink);
    map.ifPresent(defaults -> refuseOwnKeys(defaults, sink));
    return map;
  }

  /**
   * @param own the data file's map
   * @param defaults the maps of the {@code _defaults.yaml} files above it, farthest first
   * @return empty when not even the templates can be found; all mistakes are reported, the draft is
   *     for finding more of them: its bureau may be empty and its year 0
   */
  public static Optional<Draft> read(Source file, YamlMap own, List<YamlMap> defaults, Sink sink) {
    YamlMap merged = new YamlMap(own.span(), Map.of());
    for (YamlMap farther : defaults) {
      merged = merged.overlaidBy(farther);
    }
    merged = merged.overlaidBy(own);
    Schema.refuseUnknownKeys(merged, KEYS, sink);
    Content content = Content.read(merged, sink);
    Optional<Rollup> rollup = Rollup.read(own, sink);
    if (!own.entries().containsKey("rollup")) {
      content.check(merged, sink); // else when the sums are there, which the text may place
    }
    Optional<YamlText> kind = required(merged, "kind", file, sink);
    Optional<String> bureau =
        required(own, "bureau", file, sink).flatMap(text -> bureau(text, sink));
    Optional<YamlText> regionText = required(own, "region", file, sink);
    Optional<Region> region = regionText.flatMap(text -> region(text, sink));
    Optional<Integer> year = required(own, "year", file, sink).flatMap(text -> year(text, sink));
    if (kind.isEmpty() || region.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            file,
            kind.get(),
            bureau.orElse(""),
            region.get(),
            regionText.get().span(),
            year.orElse(0),
            merged,
            content,
            rollup));
  }

  /** The date of the document, 成文日期; empty if not stated. */
  public Optional<LocalDate> date() {
    return content.date();
  }

  /** What other reports need of this one. */
  public Stated stated() {
    return new Stated(file, kind.value(), bureau, region, year, content.facts(), rollup);
  }

  /** The same with the sums of its bureaus among its facts, and the attachment that shows them. */
  public Draft with(RolledUp sums, Sink sink) {
    Optional<Prose> title = rollup.flatMap(Rollup::table);
    Content rolledUp = content.with(sums.facts());
    if (title.isPresent()) {
      RollupTables tables = new RollupTables(sums, region, title.get());
      Content shown = content.with(tables.facts());
      rolledUp = tables.attachment().map(shown::with).orElse(shown);
    }
    rolledUp.check(data, sink);
    return with(rolledUp);
  }

  private Draft with(Content other) {
    return new Draft(file, kind, bureau, region, regionSpan, year, data, other, rollup);
  }

  /** True when a fact does not state its own value of last year. */
  public boolean needsLastYear() {
    return content.facts().values().stream().anyMatch(fact -> fact.previous().isEmpty());
  }

  /** The same with its facts set against last year's; what does not fit is reported. */
  public Draft comparedWith(Optional<Stated> lastYear, Sink sink) {
    return with(content.with(new YearOnYear(this, sink).facts(lastYear)));
  }

  /**
   * The report, with the settings of its templates.
   *
   * @param base the settings of the kind itself
   * @param layers those of the region's folders, farthest first
   * @return the report as far as it could be read; use it only if no error was reported
   */
  public Report complete(YamlMap base, List<YamlMap> layers, ClauseCatalog clauses, Sink sink) {
    return new ReportReader(this, clauses, sink).read(base, layers);
  }

  /**
   * The standard clauses that the report would get if the facts that they need were stated too, one
   * clause at a time, in the order of the outline; none if it is not filled by clauses.
   */
  public List<PossibleClause> possibleClauses(
      YamlMap base, List<YamlMap> layers, ClauseCatalog clauses) {
    return new ReportReader(this, clauses, diagnostic -> {}).possible(base, layers);
  }

  /** The standard clauses that the data itself asks for, in order; they need not be there. */
  public List<ClauseUse> askedClauses() {
    return content.askedClauses();
  }

  /** True when standard clauses fill what has no text of its own. */
  public boolean isFilledByClauses() {
    return content.isFilledByClauses();
  }

  /**
   * Where a character stands first in the data and its defaults; the whole file if it is in none of
   * their texts.
   */
  public Span place(int codePoint) {
    String character = Character.toString(codePoint);
    return find(data, character).orElse(file.whole());
  }

  private static Optional<Span> find(YamlNode node, String text) {
    if (node instanceof YamlText value) {
      int at = value.value().indexOf(text);
      return at < 0 ? Optional.empty() : Optional.of(value.span(at, text.length()));
    }
    if (node instanceof YamlList list) {
      return first(list.items().stream().map(item -> find(item, text)));
    }
    return first(
        ((YamlMap) node)
            .entries().values().stream()
                .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                .map(child -> find(child, text)));
  }

  private static Optional<Span> first(Stream<Optional<Span>> found) {
    return found.flatMap(Optional::stream).findFirst();
  }

  private static void refuseOwnKeys(YamlMap defaults, Sink sink) {
    for (String key : OWN) {
      if (defaults.entries().containsKey(key)) {
        sink.add(Diagnostic.error("E-DATA-OWN-KEY", defaults.entries().get(key).key().span(), key));
      }
    }
  }

  private static Optional<YamlText> required(YamlMap map, String key, Source file, Sink sink) {
    if (!map.entries().containsKey(key)) {
      if (Schema.misspells(map, key, KEYS)) {
        return Optional.empty(); // one mistake, and it was reported as an unknown key
      }
      sink.add(Diagnostic.error("E-DATA-MISSING-KEY", file.at(1, 0), key).hint(key));
      return Optional.empty();
    }
    YamlMap.Entry entry = map.entries().get(key);
    if (entry.value() instanceof YamlText text && text.isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-MISSING-KEY", entry.key().span(), key).hint(key));
      return Optional.empty();
    }
    return Schema.text(map, key, sink);
  }

  private static Optional<String> bureau(YamlText text, Sink sink) {
    String name = text.value().strip();
    if (name.length() > LONGEST_BUREAU || name.contains("\n") || name.contains("${")) {
      sink.add(Diagnostic.error("E-DATA-BUREAU", text.span(), LONGEST_BUREAU));
      return Optional.empty();
    }
    return Optional.of(name);
  }

  /** A region from the province down; what cannot be one is reported. */
  static Optional<Region> region(YamlText text, Sink sink) {
    Optional<Region> region = Region.parse(text.value());
    if (region.isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-REGION", text.span(), text.value()));
    }
    region
        .filter(names -> !names.beginsWithProvince())
        .ifPresent(
            names -> {
              Optional<String> meant = names.provinceMeant();
              Diagnostic unknown =
                  Diagnostic.warning(
                      "W-REGION-PROVINCE", text.span(), names.names().get(0), meant.orElse(""));
              sink.add(meant.isPresent() ? unknown.hint("near") : unknown);
            });
    return region;
  }

  /** A year of four digits; what is none is reported. */
  static Optional<Integer> year(YamlText text, Sink sink) {
    if (!YEAR.matcher(text.value()).matches()) {
      sink.add(Diagnostic.error("E-DATA-YEAR", text.span(), text.value()));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text.value()));
  }
}
