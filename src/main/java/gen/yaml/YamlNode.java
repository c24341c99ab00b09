package gen.yaml;

import gen.diag.Span;

/**
 * A piece of a YAML file with its place: a map, a list, or a text. Nothing has a type yet; numbers
 * are texts.
 */
public sealed interface YamlNode permits YamlMap, YamlList, YamlText {
  /** Where it begins; of a text, all of its first line. */
  Span span();
}
