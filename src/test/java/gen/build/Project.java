package gen.build;

import gen.report.Written;
import gen.state.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small project that a test writes, and the building of it. */
final class Project {
  private static final List<String> LOCAL = List.of();

  final Path root;
  final List<Integer> planned = new ArrayList<>();
  final List<String> finished = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();
  private Set<Format> formats = Set.of(Format.HTML);
  private int jobs = 1;
  private boolean prove;
  private Optional<Instant> stamped = Optional.empty();
  private RunOptions run = RunOptions.USUAL;

  Project(Path root) {
    this.root = root;
    write("templates/common/screen.css", "p { margin: 0 }");
    write("templates/common/page.css", "@page { size: A4 } body { font-family: 'Gov Fang' }");
    write("templates/报告/settings.yaml", Written.SETTINGS);
    write(
        "templates/报告/report.ftlh",
        """
        <article><h1>${settings.title}</h1>
        <#list sections as s><section><h2>${chinese_number(s?counter)}、${s.heading}</h2>
        <#list s.blocks as b><#list b.paragraphs as p><p>${p}</p></#list></#list></section></#list>
        </article>
        """);
    write("inputs/_defaults.yaml", "kind: 报告");
  }

  Project write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report without a mistake. */
  Project report(String path, String bureau) {
    return write("inputs/" + path, data(bureau, "河南省", 2025));
  }

  static String data(String bureau, String region, int year) {
    return """
    bureau: %s
    region: %s
    year: %d
    facts: {甲: 485件}
    sections:
      measures: 全年办理${facts.甲}。
      problems: 不足。
    """
        .formatted(bureau, region, year);
  }

  /** Takes a file of the project away. */
  Project delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on builds only these; without any, all. */
  Project select(String... below) {
    paths.clear();
    Stream.of(below).map(root::resolve).forEach(paths::add);
    return this;
  }

  Project formats(Format... wanted) {
    formats = Set.of(wanted);
    return this;
  }

  Project prove() {
    return prove(true);
  }

  Project prove(boolean wanted) {
    prove = wanted;
    return this;
  }

  Project jobs(int number) {
    jobs = number;
    return this;
  }

  Project stamped(String date) {
    stamped = Optional.of(Instant.parse(date + "T00:00:00Z"));
    return this;
  }

  Project run(RunOptions wanted) {
    run = wanted;
    return this;
  }

  Project force(boolean wanted) {
    return run(new RunOptions(wanted, false, run.part(), run.limit(), run.program(), LOCAL, true));
  }

  Project part(int number, int count) {
    Part part = new Part(number, count);
    return run(new RunOptions(run.force(), false, part, run.limit(), run.program(), LOCAL, true));
  }

  Project program(String program) {
    return run(new RunOptions(run.force(), false, run.part(), run.limit(), program, LOCAL, true));
  }

  /** The same inputs and templates in another folder, to be built in the same way. */
  Project copy(Path other) throws IOException {
    Project copy = new Project(other);
    copy.delete("inputs/_defaults.yaml");
    for (String part : List.of("inputs", "templates")) {
      try (Stream<Path> files = Files.walk(root.resolve(part))) {
        for (Path file : files.toList()) {
          Path target = other.resolve(root.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.write(target, Files.readAllBytes(file));
          }
        }
      }
    }
    copy.formats = formats;
    copy.jobs = jobs;
    copy.prove = prove;
    copy.stamped = stamped;
    copy.run = run;
    return copy;
  }

  BuildOptions options() {
    return options("inputs", "templates", "out");
  }

  BuildOptions options(String inputs, String templates, String out) {
    return new BuildOptions(
        root.resolve(inputs),
        root.resolve(templates),
        root.resolve(out),
        paths,
        formats,
        jobs,
        stamped,
        prove,
        Fonts.EMBEDDED,
        run);
  }

  Outcome build() throws BuildException {
    return build(options());
  }

  Outcome build(BuildOptions options) throws BuildException {
    return new Build(options, silent()).run();
  }

  /** Says nothing, and remembers what it hears. */
  BuildListener silent() {
    return new BuildListener() {
      @Override
      public void planned(int reports) {
        planned.add(reports);
      }

      @Override
      public void finished(Result result) {
        finished.add(result.data().relative());
      }
    };
  }

  /** {@code CODE path-below-the-project:line:column} of each finding. */
  List<String> places(Outcome outcome) {
    String prefix = DataFiles.slashes(root) + "/";
    return outcome.diagnostics().stream()
        .map(d -> d.code() + " " + d.span().place().replace(prefix, ""))
        .toList();
  }

  /** The outputs by their paths, without the program's own. */
  Map<String, byte[]> outputs() throws IOException {
    Map<String, byte[]> outputs = new TreeMap<>();
    Path out = root.resolve("out");
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(out.resolve(".gen"))) {
          outputs.put(DataFiles.slashes(out.relativize(file)), Files.readAllBytes(file));
        }
      }
    }
    return outputs;
  }

  String output(String path) throws IOException {
    return Files.readString(root.resolve("out").resolve(path));
  }
}
