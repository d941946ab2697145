package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.testing.Documents;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.ValidationResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A small page as a whole, so that a change in the template shows up in review. Findings are left
 * out: their words belong to the rules.
 */
class GoldenPageTest {

    private static final Path FOLDER = Path.of("golden");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static AccountPlan plan() {
        KeyplanFactory factory = KeyplanFactory.eINSTANCE;
        AccountPlan plan = PlanFiles.create("Northern Cement");
        plan.setDescription("A small plan.\nOf two lines.");
        plan.setPeriodStart(LocalDate.of(2026, 1, 1));
        Stakeholder person = factory.createStakeholder();
        person.setName("Anna Berg");
        person.setJobTitle("Chief Executive");
        person.setConfidence(Confidence.STATED);
        person.setSource("Web site");
        plan.getAccount().getStakeholders().add(person);
        plan.getAccount().setTopDecisionMaker(person);
        Opportunity opportunity = factory.createOpportunity();
        opportunity.setName("Kiln 4");
        opportunity.setAmount(Money.of("1250000.00", "EUR"));
        opportunity.setSalesStage(SalesStage.ENTER);
        CustomerBudget budget = factory.createCustomerBudget();
        budget.setAmount(Money.of("1000000.50", "EUR"));
        opportunity.setBudget(budget);
        plan.getOpportunities().add(opportunity);
        return plan;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aSmallPageIsAsReviewed(String language) throws IOException {
        ValidationResult nothingFound = new ValidationResult(plan(), AS_OF, List.of());
        PlanDocument document = PlanDocument.of(nothingFound, Locale.forLanguageTag(language));

        String page =
                withoutStyles(
                        new String(
                                Documents.write(document, DocumentFormat.HTML),
                                StandardCharsets.UTF_8));

        Path golden = FOLDER.resolve("small-plan." + language + ".html");
        if (!Files.exists(golden)) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, page);
            fail(
                    "There was no %s; look at the one just written and keep it if it is right",
                    golden);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    /** Looks are judged by eye, the script by what it does; diagrams have golden files. */
    private static String withoutStyles(String page) {
        return page.replaceFirst("(?s)<style>.*</style>", "<style>…</style>")
                .replaceFirst("(?s)<script>.*</script>", "<script>…</script>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…")
                .replaceAll("(?s)<svg.*?</svg>", "<svg>…</svg>");
    }
}
