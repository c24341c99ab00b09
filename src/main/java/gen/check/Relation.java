package gen.check;

import gen.diag.Span;

/**
 * A relation that must hold between facts, as someone has written it: {@code 信访总量 = 网上信访 + 来信 +
 * 来访}.
 *
 * @param written without white space at both ends
 */
public record Relation(String written, Span span) {}
