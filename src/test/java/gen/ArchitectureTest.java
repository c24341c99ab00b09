package gen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The direction of the imports, as the page on the architecture draws it. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("gen");

  /** Each package and those of ours it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("cli", Set.of("build", "state", "report", "json", "diag", "text")),
          Map.entry(
              "build",
              Set.of(
                  "pdf",
                  "html",
                  "template",
                  "check",
                  "report",
                  "yaml",
                  "state",
                  "work",
                  "json",
                  "diag",
                  "text")),
          Map.entry("pdf", Set.of("report", "yaml", "diag", "text")),
          Map.entry("check", Set.of("report", "yaml", "diag", "text")),
          Map.entry("html", Set.of("report", "yaml", "diag", "text")),
          Map.entry("template", Set.of("report", "yaml", "diag", "text")),
          Map.entry("report", Set.of("yaml", "diag", "text")),
          Map.entry("yaml", Set.of("diag", "text")),
          Map.entry("state", Set.of("json", "diag")),
          Map.entry("work", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("diag", Set.of()),
          Map.entry("text", Set.of()));

  /** Each library and the only package that may import it. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "freemarker..", "template",
          "com.openhtmltopdf..", "pdf",
          "org.apache.pdfbox..", "pdf",
          "org.apache.fontbox..", "pdf",
          "org.yaml.snakeyaml..", "yaml",
          "picocli..", "cli",
          "me.tongfei..", "cli",
          "com.fasterxml..", "json");

  @TestFactory
  List<DynamicTest> importsPointOneWay() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("gen." + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat(oursOutside(entry.getKey(), entry.getValue()))
                            .check(CLASSES)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> eachLibraryHasOneOwner() {
    return OWNERS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage("gen." + entry.getValue() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(entry.getKey())
                            .check(CLASSES)))
        .toList();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(type -> packages.add(type.getPackageName()));
    assertThat(packages)
        .allSatisfy(name -> assertThat(MAY_IMPORT).containsKey(name.split("\\.")[1]));
  }

  @Test
  void oneClassWritesJson() {
    noClasses()
        .that()
        .haveNameNotMatching("gen\\.json\\.Json(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("gen.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> oursOutside(String name, Set<String> allowed) {
    return DescribedPredicate.describe(
        "are ours, but neither in " + name + " nor in " + allowed,
        type -> {
          String[] parts = type.getPackageName().split("\\.");
          return parts[0].equals("gen")
              && parts.length > 1
              && !parts[1].equals(name)
              && !allowed.contains(parts[1]);
        });
  }
}
