import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.EventType;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Prints where the processor time of a build went, from the recordings of all its processes: {@code
 * java Phases.java RECORDINGS RUNS REPORTS}.
 *
 * <p>The threads' loads say how much time the program's own threads and the compiler took; the
 * samples say only how the former is shared out, so that it does not matter how much other work the
 * machine had. What is left of the process's time is the virtual machine itself and its collector.
 */
class Phases {
  /** The frame nearest to the top that fits a rule decides; of the rules, the first that fits. */
  private record Rule(String phase, Pattern method) {}

  private static final String STARTING = "start-up: commands, classes";
  private static final String DATA = "reading: YAML, facts, settings";
  private static final String TEMPLATES = "templates";
  private static final String HTML = "HTML and index";
  private static final String CHECK = "checks";
  private static final String LAYOUT = "PDF: style and layout";
  private static final String PAINTING = "PDF: painting";
  private static final String SAVING = "PDF: tags, subsets of fonts, saving";
  private static final String READING_BACK = "PDF: reading back what was printed";
  private static final String WRITING = "writing files";
  private static final String REST = "anything else";

  private static final List<Rule> RULES =
      List.of(
          rule(STARTING, "java\\.lang\\.ClassLoader\\.|jdk\\.internal\\.loader\\..*ClassLoader"),
          rule(STARTING, "java\\.lang\\.invoke\\..*(link|spin|Bootstrap)|picocli\\.|gen\\.cli\\."),
          rule(READING_BACK, "org\\.apache\\.pdfbox\\.(pdfparser|contentstream|text|Loader)\\b"),
          rule(READING_BACK, "gen\\.pdf\\.(PrintedFacts|PrintedLines|proof\\.)"),
          rule(SAVING, "org\\.apache\\.fontbox\\.ttf\\.TTFSubsetter"),
          rule(SAVING, "org\\.apache\\.pdfbox\\.pdmodel\\.font\\..*(Embedder|ToUnicodeWriter)"),
          rule(SAVING, "org\\.apache\\.pdfbox\\.(pdfwriter\\.|cos\\.COSOutputStream)"),
          rule(SAVING, "org\\.apache\\.pdfbox\\.pdmodel\\.PDDocument\\.save"),
          rule(SAVING, "gen\\.pdf\\.\\w*(Tags|Reproducible|Subset|Glyph|Sav|Writ)"),
          rule(PAINTING, "com\\.openhtmltopdf\\..*\\.paint\\w*$|gen\\.pdf\\.Charts"),
          rule(
              PAINTING,
              "com\\.openhtmltopdf\\.pdfboxout\\."
                  + "\\w*(OutputDevice|ContentStream|Accessibility|Bookmark)"),
          rule(PAINTING, "com\\.openhtmltopdf\\.render\\.displaylist"),
          rule(LAYOUT, "com\\.openhtmltopdf\\.|gen\\.pdf\\."),
          rule(TEMPLATES, "freemarker\\.|gen\\.template\\."),
          rule(HTML, "gen\\.html\\.|gen\\.build\\.Build\\.index"),
          rule(CHECK, "gen\\.check\\.|gen\\.build\\.(Check|RuleCatalog)"),
          rule(DATA, "org\\.yaml\\.|gen\\.(yaml|report|diag)\\."),
          rule(
              DATA,
              "gen\\.build\\.(Data|Draft|Rollups|LastYear|Selection|Composer|Placements|Unused)"),
          rule(WRITING, "gen\\.build\\.Output"));

  /** Native methods in which a thread waits for the disk or another process. */
  private static final Set<String> WAITING =
      Set.of(
          "sun.nio.ch.FileDispatcherImpl.force0",
          "java.io.FileInputStream.readBytes",
          "java.lang.ProcessHandleImpl.waitForProcessExit0",
          "sun.nio.ch.EPoll.wait",
          "sun.nio.ch.Net.poll",
          "sun.nio.ch.Net.accept");

  /** How much of what was sampled, in any unit. */
  private final Map<String, Double> sampled = new LinkedHashMap<>();

  private double running;
  private double compiling;
  private double recording;

  private Phases() {
    Stream.of(STARTING, DATA, TEMPLATES, HTML, CHECK, LAYOUT, PAINTING).forEach(this::phase);
    Stream.of(SAVING, READING_BACK, WRITING, REST).forEach(this::phase);
  }

  private void phase(String name) {
    sampled.put(name, 0.0);
  }

  private static Rule rule(String phase, String method) {
    return new Rule(phase, Pattern.compile("^(?:" + method + ")"));
  }

  public static void main(String[] args) throws IOException {
    Phases phases = new Phases();
    try (Stream<Path> recordings = Files.list(Path.of(args[0]))) {
      for (Path recording : recordings.sorted().toList()) {
        phases.add(recording);
      }
    }
    double cpu = 0;
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      cpu = line.startsWith("recorded ") ? Double.parseDouble(line.split(" ")[1]) : cpu;
    }
    phases.print(cpu, Integer.parseInt(args[2]));
  }

  private void add(Path recording) throws IOException {
    Map<Long, String> types = new HashMap<>();
    Map<String, Double> periods = new HashMap<>();
    Map<String, Map<String, Integer>> samples = new HashMap<>();
    Loads loads = new Loads();
    try (RecordingFile file = new RecordingFile(recording)) {
      for (EventType type : file.readEventTypes()) {
        types.put(type.getId(), type.getName());
      }
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        String type = event.getEventType().getName();
        switch (type) {
          case "jdk.ExecutionSample", "jdk.NativeMethodSample" ->
              phase(event)
                  .ifPresent(
                      phase ->
                          samples
                              .computeIfAbsent(type, name -> new HashMap<>())
                              .merge(phase, 1, Integer::sum));
          case "jdk.ActiveSetting" -> {
            String value = event.getString("value");
            if ("period".equals(event.getString("name")) && value.endsWith(" ms")) {
              periods.put(types.get(event.getLong("id")), Double.parseDouble(value.split(" ")[0]));
            }
          }
          default -> loads.note(event);
        }
      }
    }
    samples.forEach(
        (type, counts) ->
            counts.forEach(
                (phase, count) ->
                    sampled.merge(phase, count * periods.getOrDefault(type, 20.0), Double::sum)));
    loads.add(this);
  }

  /** Empty when the sample is none of the program at work. */
  private static Optional<String> phase(RecordedEvent sample) {
    if (sample.getStackTrace() == null || isRecorder(sample.getThread("sampledThread"))) {
      return Optional.empty();
    }
    List<String> methods = sample.getStackTrace().getFrames().stream().map(Phases::name).toList();
    boolean works = !methods.isEmpty() && !WAITING.contains(methods.get(0));
    return works ? Optional.of(phase(methods)) : Optional.empty();
  }

  private static boolean isRecorder(RecordedThread thread) {
    return thread != null && String.valueOf(thread.getJavaName()).startsWith("JFR ");
  }

  private static String phase(List<String> methods) {
    for (String method : methods) {
      for (Rule rule : RULES) {
        if (rule.method().matcher(method).find()) {
          return rule.phase();
        }
      }
    }
    return REST;
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  /** The threads' loads of one process. */
  private static class Loads {
    private final List<RecordedEvent> loads = new ArrayList<>();
    private final Map<Long, Instant> since = new HashMap<>();
    private Instant start = Instant.MAX;
    private int processors = 1;

    void note(RecordedEvent event) {
      Instant time = event.getStartTime();
      start = time.isBefore(start) ? time : start;
      switch (event.getEventType().getName()) {
        case "jdk.ThreadCPULoad" -> loads.add(event);
        case "jdk.CPUInformation" -> processors = event.getInt("hwThreads");
        case "jdk.ThreadStart" -> since.put(event.getThread("thread").getId(), time);
        default -> {}
      }
    }

    /** A load is the part of all processors that the thread took since its last one. */
    void add(Phases phases) {
      loads.sort(Comparator.comparing(RecordedEvent::getStartTime));
      for (RecordedEvent load : loads) {
        RecordedThread thread = load.getThread("eventThread");
        Instant now = load.getStartTime();
        Instant before = since.getOrDefault(thread.getId(), start);
        since.put(thread.getId(), now);
        double part = load.getFloat("user") + load.getFloat("system");
        double seconds = part * processors * Duration.between(before, now).toNanos() / 1e9;
        if (isRecorder(thread)) {
          phases.recording += seconds;
        } else if (String.valueOf(thread.getJavaName()).contains("CompilerThread")) {
          phases.compiling += seconds;
        } else {
          phases.running += seconds;
        }
      }
    }
  }

  private void print(double cpu, int reports) {
    double all = sampled.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> seconds = new LinkedHashMap<>();
    sampled.forEach((phase, of) -> seconds.put(phase, of / all * running));
    seconds.put("compiling (JIT)", compiling);
    seconds.put(
        "garbage collection, virtual machine", Math.max(0, cpu - running - compiling - recording));
    System.out.println("| one worker, recorded | part of the CPU time | CPU ms a report |");
    System.out.println("|---|--:|--:|");
    double total = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    seconds.forEach(
        (phase, of) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f |%n",
                phase,
                of / total * 100,
                of * 1000 / reports));
  }
}
