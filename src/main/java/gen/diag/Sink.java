package gen.diag;

/**
 * Where findings go. Whoever finds something hands it here and carries on; printing is somebody
 * else's.
 */
@FunctionalInterface
public interface Sink {
  void add(Diagnostic diagnostic);
}
