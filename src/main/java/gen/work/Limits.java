package gen.work;

import java.time.Duration;

/**
 * What one piece of work may take.
 *
 * @param jobs how many pieces are worked on at the same time, at least 1
 * @param time how long one piece may take; after that it is given up
 */
public record Limits(int jobs, Duration time) {
  public Limits {
    if (jobs < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(jobs + " jobs, " + time);
    }
  }
}
