package gen.work;

import gen.work.Crew.Leftover;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Does pieces of work with threads of this process, until all are done or one of them cannot be
 * ended or exhausts the memory: then no further one is begun here.
 */
final class OwnThreads<T> {
  /** For a thread that was interrupted to come to its end. */
  private static final long GRACE = TimeUnit.SECONDS.toNanos(1);

  private final Limits limits;
  private final Function<String, T> work;
  private final BlockingQueue<Message<T>> messages = new LinkedBlockingQueue<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Map<String, Running> running = new LinkedHashMap<>();
  private final List<String> suspects = new ArrayList<>();
  private final List<String> again = new ArrayList<>();
  private int taken;
  private int handled;
  private boolean closed;

  /** What a thread says of a piece: that it begins it, or what it made of it. */
  private record Message<T>(String piece, Thread begun, Optional<T> made) {}

  private static final class Running {
    private final Thread thread;
    private final long since = System.nanoTime();
    private boolean interrupted;

    Running(Thread thread) {
      this.thread = thread;
    }

    long end(Limits limits) {
      return since + limits.time().toNanos() + (interrupted ? GRACE : 0);
    }
  }

  OwnThreads(Limits limits, Function<String, T> work) {
    this.limits = limits;
    this.work = work;
  }

  Leftover run(List<String> pieces, BiConsumer<String, End<T>> ended) {
    waiting.addAll(pieces);
    for (int i = 0; i < Math.min(limits.jobs(), pieces.size()); i++) {
      Thread thread = new Thread(this::work, "work-" + (i + 1));
      thread.setDaemon(true); // one that never ends must not keep the program from ending
      thread.start();
    }
    while (goesOn()) {
      Message<T> message = next();
      if (message == null) {
        giveUp(ended);
      } else if (message.begun() != null) {
        begin(message);
      } else if (running.containsKey(message.piece())) { // else it was given up
        end(running.remove(message.piece()), message, ended);
      }
    }
    again.addAll(waiting);
    return new Leftover(List.copyOf(again), List.copyOf(suspects), Optional.empty(), false);
  }

  private void begin(Message<T> message) {
    while (!running.containsKey(message.piece())) {
      try {
        running.put(message.piece(), new Running(message.begun()));
      } catch (OutOfMemoryError e) {
        Thread.yield();
      }
    }
  }

  private void end(Running was, Message<T> message, BiConsumer<String, End<T>> ended) {
    handled++;
    if (was.interrupted) {
      ended.accept(message.piece(), new End.Late<>());
    } else if (message.made().isEmpty()) {
      suspects.add(message.piece());
    } else {
      done(message.piece(), message.made().get(), ended);
    }
  }

  /** Who hears of it may lack the memory that another piece has taken; then it is done again. */
  private void done(String piece, T made, BiConsumer<String, End<T>> ended) {
    try {
      ended.accept(piece, new End.Done<>(made));
    } catch (OutOfMemoryError e) {
      again.add(piece);
      close();
    }
  }

  /** Interrupts whose time is up; one that does not heed it is left to itself, and so is all. */
  private void giveUp(BiConsumer<String, End<T>> ended) {
    long now = System.nanoTime();
    for (Map.Entry<String, Running> each : List.copyOf(running.entrySet())) {
      Running late = each.getValue();
      if (late.end(limits) - now > 0) {
        continue;
      }
      if (late.interrupted) {
        running.remove(each.getKey());
        handled++;
        close();
        ended.accept(each.getKey(), new End.Late<>());
      } else {
        late.interrupted = true;
        late.thread.interrupt();
      }
    }
  }

  private void work() {
    for (String piece = take(); piece != null; piece = take()) {
      say(piece, Thread.currentThread(), Optional.empty());
      Optional<T> made = made(piece);
      if (made.isEmpty()) {
        close();
      }
      say(piece, null, made);
      Thread.interrupted(); // it was meant for that piece
    }
  }

  /** While another thread holds all memory, waits until that has come to its end. */
  private void say(String piece, Thread begun, Optional<T> made) {
    while (true) {
      try {
        messages.add(new Message<>(piece, begun, made));
        return;
      } catch (OutOfMemoryError e) {
        Thread.yield();
      }
    }
  }

  /** Empty when the memory ended, or worse; by then all that the work held is let go of. */
  private Optional<T> made(String piece) {
    try {
      return Optional.of(work.apply(piece));
    } catch (Throwable e) { // a thread that ends unheard would be waited for without end
      return Optional.empty();
    }
  }

  private synchronized String take() {
    if (closed || waiting.isEmpty()) {
      return null;
    }
    taken++;
    return waiting.poll();
  }

  private synchronized void close() {
    closed = true;
  }

  private synchronized boolean goesOn() {
    return handled < taken || !closed && !waiting.isEmpty();
  }

  /** The next message; null when none comes before someone's time is up. */
  private Message<T> next() {
    long now = System.nanoTime();
    long left = limits.time().toNanos();
    for (Running each : running.values()) {
      left = Math.min(left, each.end(limits) - now);
    }
    try {
      return messages.poll(Math.max(left, 1), TimeUnit.NANOSECONDS);
    } catch (OutOfMemoryError e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
