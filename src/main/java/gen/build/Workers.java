package gen.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does one piece of work for each of many things, several at a time. */
final class Workers {
  private Workers() {}

  /**
   * What the work made of each, in the order of the things.
   *
   * @param jobs how many at a time, at least 1
   * @param finished hears of each when it is done, one at a time, in any order
   */
  static <T, R> List<R> all(List<T> things, int jobs, Function<T, R> work, Consumer<R> finished) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, things.size())));
    try {
      CompletionService<R> service = new ExecutorCompletionService<>(pool);
      List<Future<R>> futures = new ArrayList<>();
      things.forEach(thing -> futures.add(service.submit(() -> work.apply(thing))));
      for (int i = 0; i < things.size(); i++) {
        finished.accept(service.take().get());
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
      awaitEnd(pool);
    }
  }

  /** After a failure too nobody may still write when the output folder is let go. */
  private static void awaitEnd(ExecutorService pool) {
    try {
      pool.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
