/**
 * What builds remember of one another, in the folder {@code .gen} of the outputs: of each report
 * what it was made from, what was made and what was found. Only values and their files; what they
 * mean is the affair of {@code gen.build}.
 */
package gen.state;
