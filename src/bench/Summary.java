import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what the runs of {@code reports.sh} took: {@code java Summary.java RUNS REPORTS}. */
class Summary {
  private static final Map<String, String> WHOLE = new LinkedHashMap<>();
  private static final Map<String, String> SMALL = new LinkedHashMap<>();

  static {
    WHOLE.put("one-worker", "`gen build -j 1`");
    WHOLE.put("two-workers", "`gen build -j 2`");
    WHOLE.put("Typst", "Typst, PDF only");
    SMALL.put("again", "the same build again, nothing changed, -j 2");
    SMALL.put("named", "one report of the project, by its name");
    SMALL.put("single", "a project of one report");
    SMALL.put("check", "`gen check` of that one");
    SMALL.put("version", "`gen --version`");
  }

  /** Seconds of processor and clock; MB of the largest process and of all at once, 0 if unknown. */
  private record Run(double cpu, double wall, double largest, double all) {}

  public static void main(String[] args) throws IOException {
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] of = line.split(" ");
      Run run = new Run(number(of[1]), number(of[2]), number(of[3]) / 1024, number(of[4]) / 1024);
      runs.computeIfAbsent(of[0], name -> new ArrayList<>()).add(run);
    }
    whole(runs, Integer.parseInt(args[1]));
    small(runs);
  }

  private static void whole(Map<String, List<Run>> runs, int reports) {
    print("%d reports from nothing, rounds: %d (medians)", reports, runs.get("one-worker").size());
    print("");
    print(
        "| | CPU ms a report (from–to) | reports a CPU second | CPU, Typst = 1 | CPU s | wall s |"
            + " peak MB, largest process | peak MB, all at once |");
    print("|---|--:|--:|--:|--:|--:|--:|--:|");
    WHOLE.forEach(
        (name, title) -> {
          if (runs.containsKey(name)) {
            print("%s", row(title, runs.get(name), runs.get("Typst"), reports));
          }
        });
    print("");
    List<Double> gain = new ArrayList<>();
    for (int i = 0; i < runs.get("one-worker").size(); i++) {
      gain.add(runs.get("one-worker").get(i).wall() / runs.get("two-workers").get(i).wall());
    }
    print(
        "Two workers are %.2f times as fast as one, by the clock (which tells something only while"
            + " nothing else runs).",
        median(gain));
    if (!runs.containsKey("Typst")) {
      print("The peer was left out.");
    }
    print("");
  }

  /** The ratio is that of runs of the same round: absolute figures drift. */
  private static String row(String title, List<Run> runs, List<Run> peer, int reports) {
    List<Double> each = runs.stream().map(run -> run.cpu() * 1000 / reports).sorted().toList();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; peer != null && i < runs.size(); i++) {
      ratios.add(runs.get(i).cpu() / peer.get(i).cpu());
    }
    double cpu = median(runs.stream().map(Run::cpu).toList());
    return String.format(
        Locale.ROOT,
        "| %s | %.1f (%.1f–%.1f) | %.1f | %s | %.1f | %.1f | %s | %s |",
        title,
        median(each),
        each.get(0),
        each.get(each.size() - 1),
        reports / cpu,
        ratios.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", median(ratios)),
        cpu,
        median(runs.stream().map(Run::wall).toList()),
        most(runs.stream().map(Run::largest).toList()),
        most(runs.stream().map(Run::all).toList()));
  }

  private static void small(Map<String, List<Run>> runs) {
    print("| medians of all rounds | CPU s | wall s | peak MB, all at once |");
    print("|---|--:|--:|--:|");
    SMALL.forEach(
        (name, title) -> {
          List<Run> of = runs.get(name);
          double cpu = median(of.stream().map(Run::cpu).toList());
          double wall = median(of.stream().map(Run::wall).toList());
          String memory = most(of.stream().map(Run::all).toList());
          print("| %s | %.2f | %.2f | %s |", title, cpu, wall, memory);
        });
  }

  private static String most(List<Double> memory) {
    double most = memory.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return most == 0 ? "–" : String.format(Locale.ROOT, "%.0f", most);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
