package gen.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A new output that has not taken its place yet.
 *
 * @param path below the output folder, with forward slashes
 * @param sha256 of its bytes
 * @param size in bytes
 * @param temporary where it waits, beside its place; empty when its place has these bytes already
 */
record Staged(String path, String sha256, long size, Optional<Path> temporary) {}
