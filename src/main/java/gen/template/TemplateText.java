package gen.template;

/**
 * Words that stand in a template, such as a paragraph, pieced together around what only rendering
 * knows.
 *
 * @param text as it would be printed
 * @param offsets where each char of it stands in the template's source
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
public record TemplateText(String text, int[] offsets) {}
