package gen.report;

import gen.diag.Source;
import gen.yaml.YamlText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as the data states it, after the cascade: complete and sound, ready for the templates.
 * Immutable.
 *
 * @param file the data file
 * @param bureau the issuing office, 发文机关
 * @param year the year that is reported on
 * @param date of the document, 成文日期; empty if not stated
 * @param facts by name, in the order of the data
 * @param preamble the paragraphs before the first section, without the closing formula
 * @param opening the standard clauses that stand there when the data has no preamble
 * @param sections in the order of the report
 * @param checks relations that its writer declares between facts, as written
 * @param office how the bureau speaks of itself
 * @param settings the templates' and the data's, the nearest winning; its texts may place facts and
 *     variables
 */
public record Report(
    Source file,
    String kind,
    String bureau,
    Region region,
    int year,
    Optional<LocalDate> date,
    Map<String, Fact> facts,
    List<Prose> preamble,
    List<ClauseUse> opening,
    List<Section> sections,
    List<Attachment> attachments,
    List<YamlText> checks,
    Office office,
    Settings settings) {

  public Report {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    preamble = List.copyOf(preamble);
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    attachments = List.copyOf(attachments);
    checks = List.copyOf(checks);
  }

  /** The blocks of the sections and then of the attachments, in order. */
  public List<Block> allBlocks() {
    return Stream.concat(
            sections.stream().map(Section::blocks), attachments.stream().map(Attachment::blocks))
        .flatMap(List::stream)
        .toList();
  }

  /** The standard clauses of the report, in order. */
  public List<ClauseUse> allClauses() {
    return Stream.concat(opening.stream(), allBlocks().stream().flatMap(Report::clauses)).toList();
  }

  private static Stream<ClauseUse> clauses(Block block) {
    return Stream.concat(block.clauses().stream(), block.items().stream().flatMap(Report::clauses));
  }
}
