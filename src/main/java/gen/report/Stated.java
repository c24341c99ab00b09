package gen.report;

import gen.diag.Source;
import java.util.Map;

/**
 * What is left of a data file for the report of the year after: who states it of which year, and
 * the facts.
 */
public record Earlier(Source file, String kind, String bureau, int year, Map<String, Fact> facts) {}
