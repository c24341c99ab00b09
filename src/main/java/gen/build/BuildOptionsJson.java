package gen.build;

import gen.json.Json;
import gen.json.JsonException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a process for making reports has to know of a build, as a line of JSON. */
final class BuildOptionsJson {
  private BuildOptionsJson() {}

  static String write(BuildOptions options) {
    return Json.line(
        Json.object(
            "inputs", options.inputs().toString(),
            "templates", options.templates().toString(),
            "out", options.out().toString(),
            "part", options.run().part().suffix(),
            "formats", options.formats().stream().map(Format::name).sorted().toList(),
            "stamped", options.stamped().map(Instant::toString),
            "prove", options.prove(),
            "fonts", options.fonts().name()));
  }

  /** The part of the build is given by {@link #part}; it makes what it is told to. */
  static BuildOptions read(String line) throws JsonException {
    Map<?, ?> map = (Map<?, ?>) Json.read(line);
    Set<Format> formats = EnumSet.noneOf(Format.class);
    ((List<?>) map.get("formats")).forEach(name -> formats.add(Format.valueOf((String) name)));
    return new BuildOptions(
        Path.of((String) map.get("inputs")),
        Path.of((String) map.get("templates")),
        Path.of((String) map.get("out")),
        List.of(),
        formats,
        1,
        Optional.ofNullable((String) map.get("stamped")).map(Instant::parse),
        (Boolean) map.get("prove"),
        Fonts.valueOf((String) map.get("fonts")));
  }

  /** What the names of the build's own files end in. */
  static String part(String line) throws JsonException {
    return (String) ((Map<?, ?>) Json.read(line)).get("part");
  }
}
