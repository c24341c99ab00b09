package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Makes nodes of the parser's events and reports what data files may not use. Where the parser gave
 * up half-way, it does so for what came before.
 */
final class TreeBuilder {
  static final int DEEPEST = 20;
  static final int LONGEST_KEY = 256;

  private final MendedText mended;
  private final Parsed parsed;
  private final Sink sink;
  private final Scalars scalars;
  private int next;
  private boolean tooDeep;

  TreeBuilder(MendedText mended, Parsed parsed, Sink sink) {
    this.mended = mended;
    this.parsed = parsed;
    this.sink = sink;
    this.scalars = new Scalars(mended, parsed, sink);
  }

  YamlNode build() {
    YamlNode root = null;
    while (next < parsed.events().size()) {
      Event event = parsed.events().get(next++);
      if (event instanceof NodeEvent node && root == null) {
        root = node(node, 1, null);
      } else if (event instanceof DocumentStartEvent && root != null) {
        int start = parsed.start(event);
        sink.add(Diagnostic.error("E-YAML-DOCUMENTS", mended.span(start, start + 3)));
        break;
      }
    }
    boolean nothing = root instanceof YamlText text && text.isPlain() && text.value().isEmpty();
    return root == null || nothing ? new YamlMap(mended.source().whole(), Map.of()) : root;
  }

  private YamlNode node(NodeEvent event, int depth, Span nearby) {
    properties(event);
    if (event instanceof ScalarEvent scalar) {
      return scalars.text(scalar, nearby);
    }
    int start = parsed.start(event);
    Span first = mended.span(start, start + 1);
    if (event instanceof AliasEvent) {
      sink.add(Diagnostic.error("E-YAML-ALIAS", mended.span(start, parsed.end(event))));
      return new YamlList(first, List.of());
    }
    if (depth > DEEPEST) {
      if (!tooDeep) {
        sink.add(Diagnostic.error("E-YAML-DEPTH", first, DEEPEST));
      }
      tooDeep = true;
      skip();
      return new YamlList(first, List.of());
    }
    return event instanceof MappingStartEvent ? map(first, depth) : list(first, depth);
  }

  private YamlList list(Span span, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (NodeEvent item = nextNode(); item != null; item = nextNode()) {
      items.add(node(item, depth + 1, null));
    }
    return new YamlList(span, items);
  }

  private YamlMap map(Span span, int depth) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    for (NodeEvent key = nextNode(); key != null; key = nextNode()) {
      YamlText name = key(key, depth);
      NodeEvent value = nextNode();
      if (value == null) {
        break;
      }
      YamlNode node = node(value, depth + 1, name == null ? null : name.span());
      if (name != null) {
        put(entries, name, node);
      }
    }
    Span shown = entries.values().stream().findFirst().map(e -> e.key().span()).orElse(span);
    return new YamlMap(shown, entries);
  }

  private void put(Map<String, YamlMap.Entry> entries, YamlText name, YamlNode node) {
    YamlMap.Entry first = entries.putIfAbsent(name.value(), new YamlMap.Entry(name, node));
    if (first != null) {
      sink.add(
          Diagnostic.error("E-YAML-DUPLICATE", name.span(), name.value())
              .related("first", first.key().span()));
    }
  }

  /** The key as a text; null when it is something else, or an error that was reported. */
  private YamlText key(NodeEvent event, int depth) {
    if (!(event instanceof ScalarEvent scalar)) {
      int start = parsed.start(event);
      if (!(event instanceof AliasEvent)) {
        sink.add(Diagnostic.error("E-YAML-KEY", mended.span(start, start + 1)));
      }
      node(event, depth + 1, null);
      return null;
    }
    properties(event);
    YamlText key = scalars.text(scalar, null);
    String value = key.value();
    String problem = null;
    if (value.isBlank()) {
      problem = "E-YAML-KEY-EMPTY";
    } else if (key.isPlain() && value.equals("<<")) {
      problem = "E-YAML-MERGE";
    } else if (value.codePointCount(0, value.length()) > LONGEST_KEY) {
      problem = "E-YAML-LONG-KEY";
    } else if (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1))) {
      problem = "E-YAML-KEY-SPACE";
    }
    if (problem != null) {
      sink.add(Diagnostic.error(problem, key.span(), LONGEST_KEY));
      return null;
    }
    return key;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void properties(NodeEvent event) {
    boolean tag =
        event instanceof ScalarEvent scalar && scalar.getTag() != null
            || event instanceof CollectionStartEvent start && start.getTag() != null;
    boolean anchor = event.getAnchor() != null && !(event instanceof AliasEvent);
    int start = parsed.start(event);
    int end = start;
    while (end < mended.text().length() && !Character.isWhitespace(mended.text().charAt(end))) {
      end++;
    }
    if (anchor) {
      sink.add(Diagnostic.error("E-YAML-ANCHOR", mended.span(start, end)));
    }
    if (tag) {
      sink.add(Diagnostic.error("E-YAML-TAG", mended.span(start, end)));
    }
  }

  /** The next node of a collection; null at its end. */
  private NodeEvent nextNode() {
    if (next < parsed.events().size()) {
      return parsed.events().get(next++) instanceof NodeEvent node ? node : null;
    }
    return null;
  }

  private void skip() {
    for (int open = 1; open > 0 && next < parsed.events().size(); next++) {
      Event event = parsed.events().get(next);
      open += event instanceof CollectionStartEvent ? 1 : 0;
      open -= event instanceof CollectionEndEvent ? 1 : 0;
    }
  }
}
