package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.text.ChineseDate;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a report is built up and worded: order and headings of the sections, styles, formulas. The
 * kind's own settings say which there are and what they hold; every nearer layer changes single
 * ones. Immutable.
 */
public record Settings(Map<String, Setting> values) {

  /** What a setting holds. */
  public sealed interface Setting permits Words, Many, Group {}

  /** A text; empty when nothing is to be printed. */
  public record Words(Prose prose, Span span) implements Setting {}

  /** A list of texts. */
  public record Many(List<Words> items) implements Setting {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** Settings of their own under one name. */
  public record Group(Map<String, Setting> values) implements Setting {
    public Group {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** The setting whose names are the user's own, all of one form. */
  private static final String OPEN = "groups";

  static final String OWN_LINE = "own-line";
  static final String RUN_IN = "run-in";

  public Settings {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * @param base the settings of the kind itself, which say what is known
   * @param layers the nearer ones, farthest first
   */
  public static Settings read(YamlMap base, List<YamlMap> layers, Sink sink) {
    return new Settings(group(merged(base, layers, sink), base, "", sink));
  }

  /** The base with what is sound of the layers laid over it. */
  static YamlMap merged(YamlMap base, List<YamlMap> layers, Sink sink) {
    YamlMap merged = base;
    for (YamlMap layer : layers) {
      merged = merged.overlaidBy(sound(base, layer, sink));
    }
    return merged;
  }

  /** Where each setting in effect comes from; what is not sound was told when they were read. */
  public static List<SettingOrigin> origins(YamlMap base, List<YamlMap> layers) {
    return SettingOrigins.of(base, layers, diagnostic -> {});
  }

  /** Where the outline has each standard clause, by their names, in the order of the outline. */
  public Map<String, List<ClausePlace>> clausePlaces() {
    return ClausePlace.all(this);
  }

  /** The words of the program for the parts of a report, in the order of their headings. */
  public List<String> sections() {
    return List.copyOf(group("headings").keySet());
  }

  /** A {@code settings.yaml}'s node as the map that it has to be. */
  public static Optional<YamlMap> map(YamlNode node, Sink sink) {
    return Schema.map(node, sink);
  }

  /**
   * The layer without what the base does not know or holds in another form; each such thing is
   * reported.
   */
  private static YamlMap sound(YamlMap base, YamlMap layer, Sink sink) {
    Schema.refuseUnknownKeys(layer, base.entries().keySet(), sink);
    return kept(base, layer, sink);
  }

  private static YamlMap kept(YamlMap base, YamlMap layer, Sink sink) {
    Map<String, YamlMap.Entry> kept = new LinkedHashMap<>();
    layer
        .entries()
        .forEach(
            (name, entry) -> {
              YamlNode known = base.get(name).orElse(null);
              if (known instanceof YamlMap below) {
                Schema.map(entry.value(), sink)
                    .map(
                        map ->
                            name.equals(OPEN)
                                ? kept(forms(below, map), map, sink)
                                : sound(below, map, sink))
                    .ifPresent(map -> kept.put(name, new YamlMap.Entry(entry.key(), map)));
              } else if (known instanceof YamlList && !isBare(entry.value())) {
                List<YamlNode> items = Schema.list(entry.value(), sink);
                kept.put(
                    name,
                    new YamlMap.Entry(entry.key(), new YamlList(entry.value().span(), items)));
              } else if (known instanceof YamlText) {
                Schema.text(entry.value(), sink)
                    .ifPresent(text -> kept.put(name, new YamlMap.Entry(entry.key(), text)));
              }
            });
    return new YamlMap(layer.span(), kept);
  }

  /** A key whose lines are all commented out takes no list away. */
  private static boolean isBare(YamlNode node) {
    return node instanceof YamlText text && text.isEmpty();
  }

  /** For each name of the layer the form that all entries of the open setting have. */
  private static YamlMap forms(YamlMap open, YamlMap layer) {
    YamlMap form = new YamlMap(open.span(), Map.of());
    for (YamlMap.Entry entry : open.entries().values()) {
      form = entry.value() instanceof YamlMap map ? form.overlaidBy(map) : form;
    }
    Map<String, YamlMap.Entry> forms = new LinkedHashMap<>();
    for (Map.Entry<String, YamlMap.Entry> named : layer.entries().entrySet()) {
      forms.put(named.getKey(), new YamlMap.Entry(named.getValue().key(), form));
    }
    return new YamlMap(open.span(), forms);
  }

  private static Map<String, Setting> group(YamlMap map, YamlMap base, String within, Sink sink) {
    Map<String, Setting> values = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (name, entry) ->
                values.put(name, setting(entry.value(), base.get(name), name, within, sink)));
    return values;
  }

  private static Setting setting(
      YamlNode node, Optional<YamlNode> base, String name, String within, Sink sink) {
    if (node instanceof YamlMap map) {
      YamlMap known = (YamlMap) base.orElseThrow();
      YamlMap form = name.equals(OPEN) ? forms(known, map) : known;
      return new Group(group(map, form, name, sink));
    }
    if (node instanceof YamlText text) {
      boolean style = name.endsWith("_style") || within.endsWith("_style");
      boolean yesOrNo = base.filter(Settings::isSwitch).isPresent();
      if (style && !text.value().equals(OWN_LINE) && !text.value().equals(RUN_IN)) {
        sink.add(Diagnostic.error("E-SETTING-STYLE", text.span(), text.value()));
      } else if (yesOrNo && !isSwitch(text)) {
        sink.add(Diagnostic.error("E-SETTING-SWITCH", text.span(), text.value()));
      }
      return name.endsWith("_date") ? date(text, sink) : words(text, sink);
    }
    List<Words> items = new ArrayList<>();
    for (YamlNode item : ((YamlList) node).items()) {
      Schema.text(item, sink).map(text -> words(text, sink)).ifPresent(items::add);
    }
    return new Many(items);
  }

  /** A setting whose default is yes or no is one or the other everywhere. */
  private static boolean isSwitch(YamlNode node) {
    return node instanceof YamlText text
        && (text.value().equals("yes") || text.value().equals("no"));
  }

  /** A date, given to templates as documents write it. */
  private static Words date(YamlText text, Sink sink) {
    Optional<LocalDate> date = ChineseDate.parse(text.value());
    if (date.isEmpty() && !text.isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-DATE", text.span(), text.value()));
    }
    List<Prose.Piece> pieces =
        date.map(day -> List.<Prose.Piece>of(new Prose.Literal(ChineseDate.of(day))))
            .orElse(List.of());
    return new Words(new Prose(pieces), text.span());
  }

  private static Words words(YamlText text, Sink sink) {
    Prose prose = text.isEmpty() ? new Prose(List.of()) : Prose.parse(text, sink);
    return new Words(prose, text.span());
  }

  /** The texts of a list, as written; empty if there is no such list. */
  public List<Words> list(String name) {
    return values.get(name) instanceof Many many ? many.items() : List.of();
  }

  /** The group of that name; empty if there is none. */
  public Map<String, Setting> group(String name) {
    return values.get(name) instanceof Group group ? group.values() : Map.of();
  }

  /** The text of that name in a group; empty if there is none or nothing is written. */
  public Optional<Prose> words(String group, String name) {
    return group(group).get(name) instanceof Words words && !words.prose().isEmpty()
        ? Optional.of(words.prose())
        : Optional.empty();
  }

  /** The text of that name; empty if there is none or nothing is written. */
  public Optional<Prose> words(String name) {
    return values.get(name) instanceof Words words && !words.prose().isEmpty()
        ? Optional.of(words.prose())
        : Optional.empty();
  }

  /** Every text with its place, for checks over all of them. */
  List<Words> all() {
    List<Words> all = new ArrayList<>();
    collect(values, all);
    return all;
  }

  private static void collect(Map<String, Setting> values, List<Words> all) {
    for (Setting setting : values.values()) {
      if (setting instanceof Words words) {
        all.add(words);
      } else if (setting instanceof Many many) {
        all.addAll(many.items());
      } else if (setting instanceof Group group) {
        collect(group.values(), all);
      }
    }
  }
}
