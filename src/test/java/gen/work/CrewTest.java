package gen.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrewTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  /** Long enough for what ends at all, as it takes next to no time. */
  private static final Duration SHORT = Duration.ofSeconds(1);

  private static final Children PROGRAM = new Children(Toil.command(), "里");

  private final Map<String, String> ends = new TreeMap<>();
  private final Set<String> here = new ConcurrentSkipListSet<>();

  /** Has the pieces done; each must end once. */
  private void run(Duration time, Children children, List<String> pieces) {
    run(time, children, pieces, piece -> {});
  }

  private void run(
      Duration time, Children children, List<String> pieces, Consumer<String> whenEnded) {
    Function<String, String> own =
        piece -> {
          here.add(piece);
          return Toil.done(piece) + " 外";
        };
    new Crew<>(new Limits(2, time), own, children, answer -> answer)
        .run(
            pieces,
            (piece, end) -> {
              whenEnded.accept(piece);
              assertThat(ends.put(piece, said(end))).as(piece).isNull();
            });
    assertThat(ends.keySet()).containsExactlyInAnyOrderElementsOf(pieces);
  }

  private static String said(End<String> end) {
    if (end instanceof End.Done<String> done) {
      return done.result();
    }
    if (end instanceof End.Died<String> died) {
      return "died " + died.status();
    }
    return end instanceof End.Late ? "late" : "exhausted";
  }

  private static List<String> few(String... more) {
    return with(3, more);
  }

  private static List<String> many(String... more) {
    return with(50, more);
  }

  /** Ordinary pieces, the others at equal distances between them. */
  private static List<String> with(int ordinary, String... more) {
    List<String> pieces =
        new ArrayList<>(IntStream.range(0, ordinary).mapToObj(i -> "甲" + i).toList());
    for (int i = 0; i < more.length; i++) {
      pieces.add(i * pieces.size() / more.length, more[i]);
    }
    return pieces;
  }

  private void assertOrdinary(String where) {
    ends.forEach(
        (piece, end) -> {
          if (piece.startsWith("甲")) {
            assertThat(end).startsWith(piece).matches(".* (" + where + ")");
          }
        });
  }

  @Test
  void nothingIsDoneAtOnce() {
    run(LONG, Children.NONE, List.of());
    assertThat(ends).isEmpty();
  }

  @Test
  void aFewAreDoneHereAndManyByAnotherProcess() {
    run(LONG, PROGRAM, few("乙"));
    assertOrdinary("外");
    ends.clear();
    here.clear();
    run(LONG, PROGRAM, many("乙"));
    assertOrdinary("里");
    assertThat(here).isEmpty();
  }

  @Test
  void withoutAnotherProcessAllAreDoneHere() {
    run(LONG, Children.NONE, many());
    assertOrdinary("外");
  }

  @Test
  void whoNeverEndsHereIsGivenUpAndTheRestGoesOnElsewhere() {
    run(SHORT, PROGRAM, few("loop 1", "loop 2"));
    assertThat(ends).containsEntry("loop 1", "late").containsEntry("loop 2", "late");
    assertOrdinary("外|里");
    assertThat(ends).containsValue("甲2 里");
  }

  @Test
  void whoHeedsItsInterruptIsGivenUpAndTheRestGoesOnHere() {
    Function<String, String> own =
        piece -> {
          try {
            if (piece.startsWith("wait")) {
              new CountDownLatch(1).await();
            }
            return piece;
          } catch (InterruptedException e) {
            return "interrupted";
          }
        };
    new Crew<>(new Limits(1, Duration.ofMillis(300)), own, Children.NONE, answer -> answer)
        .run(List.of("甲", "wait", "乙"), (piece, end) -> ends.put(piece, said(end)));
    assertThat(ends).isEqualTo(Map.of("甲", "甲", "wait", "late", "乙", "乙"));
  }

  @Test
  void whoNeverEndsElsewhereIsGivenUpWithItsProcess() {
    run(SHORT, PROGRAM, many("loop 1", "loop 2"));
    assertThat(ends).containsEntry("loop 1", "late").containsEntry("loop 2", "late");
    assertOrdinary("里");
  }

  @Test
  void whoExhaustsTheMemoryIsTriedAloneAndNeighboursAreDone() {
    run(LONG, PROGRAM, many("heap 1", "limit", "heap 2"));
    assertThat(ends)
        .containsEntry("heap 1", "exhausted")
        .containsEntry("heap 2", "exhausted")
        .containsEntry("limit", "exhausted");
    assertOrdinary("里");
  }

  @Test
  void whoExhaustsTheMemoryHereIsTriedInAProcessOfItsOwn() {
    Map<String, Integer> tried = new TreeMap<>();
    Function<String, String> own =
        piece -> {
          tried.merge(piece, 1, Integer::sum);
          if (piece.equals("乙")) {
            throw new OutOfMemoryError();
          }
          return piece + " 外";
        };
    new Crew<>(new Limits(1, LONG), own, PROGRAM, answer -> answer)
        .run(List.of("甲", "乙", "丙"), (piece, end) -> ends.put(piece, said(end)));
    assertThat(ends).isEqualTo(Map.of("甲", "甲 外", "乙", "乙 里", "丙", "丙 里"));
    assertThat(tried).isEqualTo(Map.of("甲", 1, "乙", 1));
  }

  @Test
  void withoutAnotherProcessWhoExhaustsTheMemoryIsToBlame() {
    run(LONG, Children.NONE, few("limit"));
    assertThat(ends).containsEntry("limit", "exhausted");
    assertOrdinary("外");
  }

  @Test
  void whenTheMemoryFailsWhoIsToldThePieceIsDoneAgain() {
    Set<String> failed = new ConcurrentSkipListSet<>();
    run(
        LONG,
        PROGRAM,
        few(),
        piece -> {
          if (piece.equals("甲0") && failed.add(piece)) {
            throw new OutOfMemoryError();
          }
        });
    assertThat(ends).containsEntry("甲0", "甲0 里");
    assertOrdinary("外|里");
  }

  @Test
  void whoEndsTheProcessIsFoundAndTheStatusTold() {
    run(LONG, PROGRAM, many("exit 9", "throw", "exit 0"));
    assertThat(ends)
        .containsEntry("exit 9", "died 9")
        .containsEntry("exit 0", "died 0")
        .containsEntry("throw", "died 70");
    assertOrdinary("里");
  }

  @Test
  void aProcessThatIsKilledFromOutsideIsReplaced(@TempDir Path folder) {
    List<String> killed = new ArrayList<>();
    run(
        LONG,
        PROGRAM,
        many("park " + folder.resolve("mark")),
        piece -> {
          if (killed.isEmpty()) {
            while (!Files.exists(folder.resolve("mark"))) {
              Thread.onSpinWait(); // until one thread is parked, so that the process is alive
            }
            killed.add(piece);
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
          }
        });
    assertThat(killed).hasSize(1);
    assertThat(ends).containsValue("park " + folder.resolve("mark") + " 里");
    assertOrdinary("里");
  }

  @Test
  void aProgramThatIsNotThereIsDoneWithout() {
    run(LONG, new Children(List.of("/no/such/program"), ""), many("limit"));
    assertThat(ends).containsEntry("limit", "exhausted");
    assertOrdinary("外");
  }

  @Test
  void aProgramThatNeverSaysAWordIsDoneWithout() {
    List<String> command = new ArrayList<>(Toil.command());
    command.set(command.size() - 1, "gen.work.NoSuchClass");
    run(LONG, new Children(command, ""), many());
    assertOrdinary("外");
  }

  @Test
  void answersOfManyCharactersArriveWhole() {
    run(LONG, PROGRAM, many("long 1", "long 2", "long 3"));
    assertThat(ends)
        .containsEntry("long 1", Toil.LONG + " 里")
        .containsEntry("long 3", Toil.LONG + " 里");
  }

  @Test
  void noProcessIsLeftBehind() throws Exception {
    List<ProcessHandle> processes = new ArrayList<>();
    run(LONG, PROGRAM, many(), piece -> ProcessHandle.current().children().forEach(processes::add));
    assertThat(processes).isNotEmpty();
    for (ProcessHandle each : Set.copyOf(processes)) {
      each.onExit().get();
    }
  }
}
