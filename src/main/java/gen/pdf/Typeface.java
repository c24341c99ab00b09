package gen.pdf;

/**
 * A font under the name that style sheets use.
 *
 * @param family must belong to this file alone within a {@link FontSet}
 */
record Typeface(String family, FontFile file) {
  /** Style sheets do not tell A from a in the names of families. */
  boolean isCalled(String name) {
    return family.equalsIgnoreCase(name);
  }
}
