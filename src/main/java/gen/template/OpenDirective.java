package gen.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** Where a directive begins that lacks its end, as FreeMarker tells only where that is missed. */
final class OpenDirective {
  private OpenDirective() {}

  /**
   * The offset of the last directive before {@code until} that is not ended there.
   *
   * @param name {@code #if}; any that begins with {@code @} stands for all macros
   */
  static OptionalInt of(String source, String name, int until) {
    Deque<Integer> open = new ArrayDeque<>();
    int i = 0;
    while (i < until) {
      if (source.startsWith("<#--", i)) {
        i = FtlSyntax.behind(source, "-->", i);
      } else if (FtlSyntax.isDirective(source, i)) {
        int end = FtlSyntax.endOfDirective(source, i);
        String found = FtlSyntax.nameOfDirective(source, i);
        if (found.equals(name) || name.startsWith("@") && found.startsWith("@")) {
          if (source.startsWith("</", i)) {
            open.poll();
          } else if (!source.startsWith("/>", end - 2)) {
            open.push(i);
          }
        }
        i = end;
      } else if (source.startsWith("${", i)) {
        i = FtlSyntax.endOfPlaceholder(source, i);
      } else {
        i++;
      }
    }
    return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
  }
}
