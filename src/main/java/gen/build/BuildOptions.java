package gen.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a build is to do.
 *
 * @param inputs the folder of data files, as the user wrote it: messages name files the same way
 * @param paths data files or folders below {@code inputs} to build; empty means all
 * @param jobs how many reports are made at the same time, at least 1
 * @param stamped the date written into the outputs; empty writes none, the clock is never asked
 * @param prove whether each finished PDF is measured by the rules of the page
 * @param fonts where the fonts of the PDF come from
 * @param run how it goes about it
 */
public record BuildOptions(
    Path inputs,
    Path templates,
    Path out,
    List<Path> paths,
    Set<Format> formats,
    int jobs,
    Optional<Instant> stamped,
    boolean prove,
    Fonts fonts,
    RunOptions run) {

  /** In the usual way. */
  public BuildOptions(
      Path inputs,
      Path templates,
      Path out,
      List<Path> paths,
      Set<Format> formats,
      int jobs,
      Optional<Instant> stamped,
      boolean prove,
      Fonts fonts) {
    this(inputs, templates, out, paths, formats, jobs, stamped, prove, fonts, RunOptions.USUAL);
  }

  public BuildOptions {
    paths = List.copyOf(paths);
    formats = Set.copyOf(formats);
  }
}
