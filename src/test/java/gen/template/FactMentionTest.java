package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactMentionTest {
  @Test
  void aFactIsMentionedByItsNameInEitherForm() {
    assertThat(mentions("甲${facts.网上信访}乙\n${facts[\"来 信\"]}${facts['来访'].change}"))
        .containsExactly("网上信访 1:4", "来 信 2:3", "来访 2:18");
  }

  @Test
  void whatTheFileAsksForFirstIsOptional() {
    assertThat(mentions("<#if facts.来访?? && facts.来电.change??>${facts.来访}${facts.来电}</#if>"))
        .containsExactly("来访 1:6 optional", "来电 1:20");
    assertThat(mentions("${facts.来访}<#if facts.来访??></#if>")).containsExactly("来访 1:3 optional");
  }

  @Test
  void commentsAndOtherNamesDoNotCount() {
    assertThat(mentions("<#-- facts.甲\nfacts.乙 -->${artefacts.丙}${facts[name]}${facts.丁}"))
        .containsExactly("丁 2:42");
  }

  private static List<String> mentions(String template) {
    return FactMention.in(new Source("a.ftlh", template)).stream()
        .map(m -> m.fact() + " " + place(m) + (m.optional() ? " optional" : ""))
        .toList();
  }

  private static String place(FactMention mention) {
    return mention.span().line() + ":" + mention.span().column();
  }
}
