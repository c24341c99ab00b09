package gen.cli;

import gen.build.Reason;
import gen.diag.Messages;
import java.util.Locale;

/** Why a report is made, in words. */
final class ReasonText {
  private final Messages messages;

  ReasonText(Messages messages) {
    this.messages = messages;
  }

  String of(Reason reason) {
    return messages.text(
        "plan." + reason.kind().name().toLowerCase(Locale.ROOT), shown(reason.name()));
  }

  /** The ways in which dependencies name sets of files, as people write them. */
  private static String shown(String name) {
    return name.replace("/?", "/").replace("/**", "/");
  }
}
