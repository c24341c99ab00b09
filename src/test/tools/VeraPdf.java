import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks files against PDF/A-2a and PDF/UA-1 and prints each breach; exit status 1 when there is
 * one.
 *
 * <p>Run from its source with the classpath that the build writes to target/test-tools.classpath:
 * veraPDF must not share a classpath with gen.
 */
public final class VeraPdf {
  private VeraPdf() {}

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean compliant = true;
    for (String file : files) {
      for (String flavour : List.of("2a", "ua1")) {
        compliant &= check(Path.of(file), PDFAFlavour.byFlavourId(flavour));
      }
    }
    System.exit(compliant ? 0 : 1);
  }

  private static boolean check(Path file, PDFAFlavour flavour) throws Exception {
    try (InputStream in = Files.newInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          System.out.println(
              file
                  + ": "
                  + flavour
                  + ": "
                  + assertion.getRuleId().getClause()
                  + " "
                  + assertion.getMessage()
                  + " "
                  + assertion.getLocation().getContext());
        }
      }
      System.out.println(
          file + ": " + flavour + ": " + (result.isCompliant() ? "compliant" : "not compliant"));
      return result.isCompliant();
    }
  }
}
