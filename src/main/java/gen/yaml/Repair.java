package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.yaml.MendedText.Edit;
import gen.yaml.SyntaxErrors.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a file with mistakes in it: puts right what was suspected at or before the place where the
 * parser gave up, and sees whether it gets further. So the mistake is reported where it was made
 * and not where it showed, and the next one is found too.
 */
final class Repair {
  /**
   * In chars given to the parser: about a second's work, and hundreds of tries for a usual file.
   */
  private static final long MOST_WORK = 3L << 20;

  /** Tries for a file so large that this is too little. */
  private static final int LEAST_TRIES = 6;

  private static final int MOST_ERRORS = YamlReader.MOST_ERRORS;

  /** What a wrong indentation may lead to. */
  private static final Set<String> OF_INDENTATION =
      Set.of("E-YAML-INDENT", "E-YAML-MIXED", "E-YAML-NO-COLON", "E-YAML-SYNTAX");

  /** What is put right by a guess, so that lines below may still not fit. */
  private static final Set<String> GUESSED = Set.of("E-YAML-COMMENT", "E-YAML-INDENT-SPACE");

  private final List<Finding> certain;
  private final List<Finding> suspected;
  private final List<Diagnostic> found = new ArrayList<>();
  private MendedText mended;
  private Parsed parsed;
  private long work;
  private int tries;

  private final Indentation indentation;

  /**
   * The line of the last error that the parser itself found; what follows in its block may come of
   * it.
   */
  private int lastExplained;

  private Repair(Source source, List<Line> lines, Lint lint) {
    this.mended = new MendedText(source);
    this.indentation = new Indentation(source, lines);
    this.certain = lint.certain();
    this.suspected = new ArrayList<>(lint.suspected());
  }

  /**
   * @param mended the last one that was tried, with what the parser made of it
   */
  record Result(MendedText mended, Parsed parsed, List<Diagnostic> found) {}

  static Result read(Source source, List<Line> lines, Lint lint) {
    Repair repair = new Repair(source, lines, lint);
    repair.begin();
    while (!repair.parsed.isWhole()
        && repair.found.size() < MOST_ERRORS
        && (repair.suspicion() || repair.explanation())) {
      // each turn puts something right
    }
    if (!repair.parsed.isWhole() && repair.found.isEmpty()) {
      repair.found.add(SyntaxErrors.explain(repair.mended, repair.parsed).diagnostic());
    }
    return new Result(repair.mended, repair.parsed, repair.found);
  }

  private void begin() {
    certain.forEach(finding -> found.add(finding.diagnostic()));
    parsed = Parsed.of(mended.text());
    if (certain.isEmpty() || certain.size() >= MOST_ERRORS) {
      return;
    }
    int ways = certain.stream().mapToInt(finding -> finding.repairs().size()).max().orElse(1);
    MendedText untouched = mended;
    parsed = null;
    for (int way = 0; way < ways && (parsed == null || !parsed.isWhole()) && hasTime(); way++) {
      int chosen = way;
      MendedText next = untouched.with(certain.stream().map(each -> each.repair(chosen)).toList());
      Parsed result = parse(next);
      if (parsed == null || result.isBeyond(parsed, next, mended)) {
        mended = next;
        parsed = result;
      }
    }
  }

  /** Puts right what is suspected shortly before the failure; true when that helped. */
  private boolean suspicion() {
    int line = mended.line(parsed.failure().offset());
    List<Finding> likely = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (int i = suspected.size() - 1; i >= 0; i--) {
      Finding finding = suspected.get(i);
      if (finding.line() <= line) {
        (finding.likely() ? likely : others).add(finding);
      }
    }
    if (!likely.isEmpty() && best(likely.subList(0, 1))) {
      return true;
    }
    for (int count = 2; count < likely.size() * 2 && hasTime(); count *= 2) {
      List<Finding> nearest = likely.subList(0, Math.min(count, likely.size()));
      if (isCure(nearest, 0)) {
        accept(needed(new ArrayList<>(nearest)), 0);
        return true;
      }
    }
    return likely.stream().skip(1).anyMatch(each -> best(List.of(each)))
        || others.stream().anyMatch(each -> best(List.of(each)));
  }

  /** Accepts the one finding, put right in the one way, that brings the parser furthest. */
  private boolean best(List<Finding> findings) {
    Finding chosen = null;
    MendedText furthest = mended;
    Parsed reached = parsed;
    for (Finding finding : findings) {
      for (int way = 0; way < finding.repairs().size() && hasTime() && !reached.isWhole(); way++) {
        MendedText next = mended.with(edits(List.of(finding), way));
        Parsed result = parse(next);
        if (result.isBeyond(reached, next, furthest)) {
          chosen = finding;
          furthest = next;
          reached = result;
        }
      }
    }
    if (chosen == null) {
      return false;
    }
    mended = furthest;
    parsed = reached;
    report(chosen);
    return true;
  }

  private boolean isCure(List<Finding> findings, int way) {
    MendedText next = mended.with(edits(findings, way));
    return parse(next).isBeyond(parsed, next, mended);
  }

  /** Of findings that help together those that cannot be left out: the others are text. */
  private List<Finding> needed(List<Finding> findings) {
    MendedText all = mended.with(edits(findings, 0));
    Parsed reached = parse(all);
    for (int i = findings.size() - 1; i >= 0 && findings.size() > 1 && hasTime(); i--) {
      Finding left = findings.remove(i);
      MendedText next = mended.with(edits(findings, 0));
      Parsed without = parse(next);
      boolean asFar = without.isWhole() || !reached.isBeyond(without, all, next);
      if (!asFar) {
        findings.add(i, left);
      }
    }
    return findings;
  }

  private void accept(List<Finding> findings, int way) {
    mended = mended.with(edits(findings, way));
    parsed = parse(mended);
    findings.forEach(this::report);
  }

  private void report(Finding finding) {
    suspected.remove(finding);
    found.add(finding.diagnostic());
    if (GUESSED.contains(finding.diagnostic().code())) {
      lastExplained = finding.line();
    }
  }

  /**
   * Reports what the parser says, unless it comes of what was reported; true to go on behind it.
   */
  private boolean explanation() {
    Explained explained = SyntaxErrors.explain(mended, parsed);
    if (isConsequence(explained.diagnostic())) {
      return false;
    }
    int line = explained.diagnostic().span().line();
    boolean structural = OF_INDENTATION.contains(explained.diagnostic().code());
    boolean news =
        !structural || lastExplained == 0 || !indentation.isSameBlock(lastExplained, line);
    lastExplained = line;
    if (news
        && explained.diagnostic().code().equals("E-YAML-INDENT")
        && best(indentation.suspects(line))) {
      return true;
    }
    if (news) {
      found.add(explained.diagnostic());
    }
    if (explained.repair() == null || !hasTime()) {
      return false;
    }
    MendedText next = mended.with(List.of(explained.repair()));
    Parsed result = parse(next);
    if (!result.isBeyond(parsed, next, mended)) {
      return false;
    }
    mended = next;
    parsed = result;
    return true;
  }

  /** Where the indentation had to be guessed, what does not fit there is no news. */
  private boolean isConsequence(Diagnostic diagnostic) {
    int problem = mended.line(parsed.failure().offset());
    int place = diagnostic.span().line();
    int reach = diagnostic.code().equals("E-YAML-INDENT") ? 10 : 2;
    return OF_INDENTATION.contains(diagnostic.code())
        && certain.stream()
            .filter(finding -> finding.repairs().size() > 1)
            .mapToInt(Finding::line)
            .anyMatch(line -> line <= Math.max(problem, place) && place <= line + reach);
  }

  private static List<Edit> edits(List<Finding> findings, int way) {
    return findings.stream().map(finding -> finding.repair(way)).toList();
  }

  private Parsed parse(MendedText next) {
    work += next.text().length();
    tries++;
    return Parsed.of(next.text());
  }

  private boolean hasTime() {
    return work < MOST_WORK || tries < LEAST_TRIES;
  }
}
