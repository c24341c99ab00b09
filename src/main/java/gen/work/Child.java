package gen.work;

import gen.work.Crew.Leftover;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Has pieces of work done by one process of its own, until all are done, one takes too long, or the
 * process dies.
 */
final class Child<T> {
  private static final int AHEAD = 16;

  /** For a process to end that has nothing more to do; in seconds. */
  private static final long LAST_WORDS = 10;

  private static final Message LAST = new Message("", Optional.empty());

  private final Limits limits;
  private final Children children;
  private final Function<String, T> reader;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> sent = new LinkedHashSet<>();
  private final Map<String, Long> running = new LinkedHashMap<>();
  private boolean mute = true;

  /** What the process says of a piece: that it begins it, or what it made. */
  private record Message(String piece, Optional<String> made) {}

  Child(Limits limits, Children children, Function<String, T> reader) {
    this.limits = limits;
    this.children = children;
    this.reader = reader;
  }

  Leftover run(List<String> pieces, BiConsumer<String, End<T>> ended) {
    waiting.addAll(pieces);
    Process process;
    try {
      process = children.start(limits.jobs());
    } catch (IOException e) {
      return new Leftover(rest(), List.of(), Optional.empty(), true);
    }
    // a parent that is ended from outside takes the process with it; one that is killed closes its
    // input, at which it ends itself
    Thread killer = new Thread(process::destroyForcibly, "end " + process.pid());
    try {
      Runtime.getRuntime().addShutdownHook(killer);
    } catch (IllegalStateException e) {
      process.destroyForcibly();
      awaitTheEnd();
    }
    try {
      listen(process);
      return run(process, ended);
    } finally {
      process.destroyForcibly();
      try {
        Runtime.getRuntime().removeShutdownHook(killer);
      } catch (IllegalStateException e) {
        // the program is ending, and the hook at work
      }
    }
  }

  /** The program is being ended from outside: there is nobody to tell anything any more. */
  private static void awaitTheEnd() {
    while (true) {
      LockSupport.park();
    }
  }

  private Leftover run(Process process, BiConsumer<String, End<T>> ended) {
    while (!waiting.isEmpty() || !sent.isEmpty()) {
      feed(process.getOutputStream());
      Message message = next();
      if (message == null) {
        giveUp(ended);
        return new Leftover(rest(), List.of(), Optional.empty(), false);
      }
      if (message == LAST) {
        return died(process);
      }
      if (!sent.contains(message.piece())) {
        continue;
      }
      mute = false;
      if (message.made().isEmpty()) {
        running.put(message.piece(), System.nanoTime());
      } else {
        T made;
        try {
          made = reader.apply(message.made().get());
        } catch (IllegalArgumentException e) { // it was killed in the middle of its answer
          process.destroyForcibly();
          return died(process);
        }
        running.remove(message.piece());
        sent.remove(message.piece());
        ended.accept(message.piece(), new End.Done<>(made));
      }
    }
    letEnd(process);
    return Leftover.NOTHING;
  }

  /** With nothing more to do it ends by itself, as a process should that someone measures. */
  private static void letEnd(Process process) {
    try {
      process.getOutputStream().close();
      process.waitFor(LAST_WORDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      // it has ended
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process always has more pieces than it works on, while this one ends the last ones. */
  private void feed(OutputStream to) {
    try {
      while (!waiting.isEmpty() && sent.size() < 2 * limits.jobs() + AHEAD) {
        String piece = waiting.poll();
        sent.add(piece);
        to.write((piece + "\n").getBytes(StandardCharsets.UTF_8));
      }
      to.flush();
    } catch (IOException e) {
      // it is dead, which its output tells by its end
    }
  }

  private void giveUp(BiConsumer<String, End<T>> ended) {
    long now = System.nanoTime();
    for (Map.Entry<String, Long> each : running.entrySet()) {
      if (now - each.getValue() >= limits.time().toNanos()) {
        sent.remove(each.getKey());
        ended.accept(each.getKey(), new End.Late<>());
      }
    }
  }

  private List<String> rest() {
    List<String> rest = new ArrayList<>(sent);
    rest.addAll(waiting);
    return rest;
  }

  /** Whatever was being worked on may be what killed it. */
  private Leftover died(Process process) {
    List<String> suspects = new ArrayList<>(running.keySet());
    if (suspects.isEmpty() && !mute) {
      suspects.addAll(sent); // it did not come to say so
    }
    sent.removeAll(suspects);
    return new Leftover(rest(), suspects, Optional.of(status(process)), mute);
  }

  private static int status(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next message; null when someone's time is up. */
  private Message next() {
    long now = System.nanoTime();
    long left = running.isEmpty() ? Long.MAX_VALUE : limits.time().toNanos();
    for (long since : running.values()) {
      left = Math.min(left, since + limits.time().toNanos() - now);
    }
    try {
      return messages.poll(Math.max(left, 0), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void listen(Process process) {
    Thread listener =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  message(line, lines).ifPresent(messages::add);
                }
              } catch (IOException e) {
                // the process is gone
              } finally {
                messages.add(LAST);
              }
            },
            "listen to " + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  /** Empty for a line that is not the service's. */
  private static Optional<Message> message(String line, BufferedReader lines) throws IOException {
    if (line.startsWith(Service.BEGUN)) {
      String piece = line.substring(Service.BEGUN.length());
      return Optional.of(new Message(piece, Optional.empty()));
    }
    if (!line.startsWith(Service.MADE)) {
      return Optional.empty();
    }
    String made = lines.readLine();
    if (made == null) {
      throw new IOException("it ended in the middle of an answer");
    }
    return Optional.of(new Message(line.substring(Service.MADE.length()), Optional.of(made)));
  }
}
