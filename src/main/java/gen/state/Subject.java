package gen.state;

/**
 * What a data file says of itself.
 *
 * @param year 0 when it is not known
 * @param region its names with slashes between
 * @param comparable whether a fact of it lacks last year's figure, so that last year's file is
 *     wanted
 */
public record Subject(int year, String region, String bureau, String kind, boolean comparable) {}
