package gen.state;

/**
 * A file that was made for a report.
 *
 * @param sha256 of its bytes, 64 digits
 * @param size in bytes
 * @param key {@link Entry#key} of what it was made from, which may be earlier than the entry it
 *     stands in
 */
public record Output(String sha256, long size, String key) {}
