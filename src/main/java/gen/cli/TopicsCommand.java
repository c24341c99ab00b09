package gen.cli;

import gen.build.BuildException;
import gen.build.Inspection;
import gen.build.Topic;
import gen.diag.Messages;
import gen.report.Region;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gen topics}: lists the standard clauses, or shows single ones with what they print. */
@Command(name = "topics")
final class TopicsCommand extends InspectCommand {
  @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "topics.name")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-k", "--kind"},
      paramLabel = "KIND",
      descriptionKey = "topics.kind")
  private String kind;

  @Option(
      names = {"-r", "--region"},
      paramLabel = "REGION",
      descriptionKey = "topics.region")
  private String regionName;

  TopicsCommand(Console console, Messages messages) {
    super(console, messages);
  }

  @Override
  void tell(Inspection inspection) throws BuildException {
    Optional<Region> region = region();
    Map<String, List<Topic>> topics = new LinkedHashMap<>();
    for (String each : inspection.kinds(Optional.ofNullable(kind))) {
      topics.put(each, inspection.topics(each, region));
    }
    if (!names.isEmpty()) {
      refuseUnknown(topics);
      topics.replaceAll((each, all) -> all.stream().filter(this::isNamed).toList());
    }
    if (kind == null) {
      topics.values().removeIf(List::isEmpty);
    }
    TopicsPage page =
        new TopicsPage(
            messages,
            each -> inspection.folders(each, region),
            topic -> names.isEmpty() ? List.of() : inspection.examples(topic, region));
    if (asJson()) {
      print(page.json(topics));
    } else {
      print(page.text(topics, region.isPresent()));
    }
  }

  private boolean isNamed(Topic topic) {
    return names.contains(topic.clause().name());
  }

  private Optional<Region> region() {
    if (regionName == null) {
      return Optional.empty();
    }
    Optional<Region> region = Region.parse(regionName);
    if (region.isEmpty()) {
      throw misuse("E-DATA-REGION", regionName);
    }
    return region;
  }

  private void refuseUnknown(Map<String, List<Topic>> topics) {
    List<String> known =
        topics.values().stream().flatMap(List::stream).map(t -> t.clause().name()).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        Optional<String> near = Nearest.to(name, known);
        throw near.isPresent()
            ? misuse("topics.unknown.near", name, near.get())
            : misuse("topics.unknown", name);
      }
    }
  }
}
