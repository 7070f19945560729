import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Validates files against PDF/UA-1 with veraPDF; one line for each failed rule, tab-separated. */
public class Validate {
    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : files) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new File(name), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                    Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                ValidationResult result = validator.validate(parser);
                Map<RuleId, TestAssertion> examples = new TreeMap<>(
                    (a, b) -> (a.getClause() + "-" + a.getTestNumber())
                        .compareTo(b.getClause() + "-" + b.getTestNumber()));
                for (TestAssertion one : result.getTestAssertions()) {
                    if (one.getStatus() == TestAssertion.Status.FAILED) {
                        examples.putIfAbsent(one.getRuleId(), one);
                    }
                }
                for (Map.Entry<RuleId, TestAssertion> each : examples.entrySet()) {
                    RuleId rule = each.getKey();
                    TestAssertion example = each.getValue();
                    String message = example.getErrorMessage() != null
                        ? example.getErrorMessage() : example.getMessage();
                    say("failed", name, rule.getClause() + "-" + rule.getTestNumber(),
                        String.valueOf(result.getFailedChecks().get(rule)), message,
                        example.getLocation().getContext());
                }
                say("done", name, String.valueOf(result.getTotalAssertions()));
            } catch (Exception problem) {
                say("broken", name, String.valueOf(problem));
            }
        }
    }

    private static void say(String... fields) {
        for (int index = 0; index < fields.length; index++) {
            fields[index] = fields[index].replaceAll("\\s+", " ");
        }
        System.out.println(String.join("\t", fields));
    }
}
