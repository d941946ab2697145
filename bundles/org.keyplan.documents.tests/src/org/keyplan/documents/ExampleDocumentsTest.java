package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.documents.testing.ReadDocument.compact;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Finding;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Documents about the example plans say what the plans say, in both formats and languages. */
class ExampleDocumentsTest {

    private static final String EVERY = "org.keyplan.documents.testing.Documents#everyExample";

    private static final Function<AccountPlan, Integer> PARTICIPANTS =
            plan -> count(plan.getMaps(), InfluenceMap::getParticipants);

    /** How many rows each table has, by the key of its caption. */
    private static final Map<String, Function<AccountPlan, Integer>> ROWS =
            Map.ofEntries(
                    Map.entry("organisation.people", p -> p.getAccount().getStakeholders().size()),
                    Map.entry("value.evidence", p -> p.getAccount().getEvidence().size()),
                    Map.entry("value.balance", p -> p.getAccount().getValue().size()),
                    Map.entry("profile.purchases", p -> p.getAccount().getPurchases().size()),
                    Map.entry("relations.ties", p -> p.getAccount().getTies().size()),
                    Map.entry("relations.engagements", p -> p.getEngagements().size()),
                    Map.entry("influence.participants", PARTICIPANTS),
                    Map.entry("opportunities.overview", p -> p.getOpportunities().size()),
                    Map.entry("opportunities.gates", ofOpportunities(Opportunity::getGates)),
                    Map.entry("opportunities.criteria", ofOpportunities(Opportunity::getCriteria)),
                    Map.entry(
                            "opportunities.assessment",
                            ofOpportunities(Opportunity::getAssessment)),
                    Map.entry("insights.table", p -> p.getInsights().size()),
                    Map.entry("whitespace.table", p -> p.getWhitespace().size()),
                    Map.entry("objectives.objectives", p -> p.getObjectives().size()),
                    Map.entry("team.table", p -> p.getTeam().size()),
                    Map.entry("risks.table", p -> p.getRisks().size()));

    private static Function<AccountPlan, Integer> ofOpportunities(
            Function<Opportunity, Collection<?>> parts) {
        return plan -> count(plan.getOpportunities(), parts);
    }

    private static <T> int count(List<T> elements, Function<T, ? extends Collection<?>> parts) {
        return elements.stream().mapToInt(element -> parts.apply(element).size()).sum();
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void oneTitleNamesTheAccount(String name, Locale locale, DocumentFormat format)
            throws Exception {
        AccountPlan plan = Documents.example(name);

        ReadDocument read = Documents.readExample(name, locale, format);

        assertThat(read.titles()).containsExactly(compact(plan.getAccount().getName()));
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void tablesHaveARowForEachElement(String name, Locale locale, DocumentFormat format)
            throws Exception {
        AccountPlan plan = Documents.example(name);

        ReadDocument read = Documents.readExample(name, locale, format);

        ROWS.forEach(
                (key, count) ->
                        assertThat(read.rows(Documents.text(locale, key)))
                                .as(key)
                                .hasSize(count.apply(plan)));
        assertThat(rows(read, locale, "actions.next", "actions.later", "actions.closed"))
                .hasSameSizeAs(plan.getActions());
        assertThat(rows(read, locale, "interactions.planned", "interactions.table"))
                .hasSameSizeAs(plan.getInteractions());
    }

    private static List<List<String>> rows(ReadDocument read, Locale locale, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> read.rows(Documents.text(locale, key)).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void peopleStandInThePeopleTableInThePlansOrder(
            String name, Locale locale, DocumentFormat format) throws Exception {
        AccountPlan plan = Documents.example(name);

        List<List<String>> rows =
                Documents.readExample(name, locale, format)
                        .rows(Documents.text(locale, "organisation.people"));

        for (int i = 0; i < rows.size(); i++) {
            EObject person = plan.getAccount().getStakeholders().get(i);
            assertThat(rows.get(i).get(0)).contains(compact(PlanLabels.label(person, locale)));
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void everyOpportunityHasAHeading(String name, Locale locale, DocumentFormat format)
            throws Exception {
        AccountPlan plan = Documents.example(name);

        ReadDocument read = Documents.readExample(name, locale, format);

        assertThat(read.subheadings())
                .containsAll(
                        plan.getOpportunities().stream()
                                .map(opportunity -> compact(PlanLabels.label(opportunity, locale)))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void everyFindingIsPrintedInTheAnnex(String name, Locale locale, DocumentFormat format)
            throws Exception {
        AccountPlan plan = Documents.example(name);
        List<Finding> findings = Documents.validated(plan).findings();

        ReadDocument read = Documents.readExample(name, locale, format);

        String last = compact(Documents.text(locale, "section.findings"));
        assertThat(read.sections()).contains(last);
        Matcher start = Pattern.compile(Pattern.quote(last) + "[⬣▲●✓]").matcher(read.text());
        assertThat(start.find()).isTrue();
        String end = read.text().substring(start.start());
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(
                        finding ->
                                assertThat(end)
                                        .contains(finding.ruleId())
                                        .contains(compact(finding.message(locale))));
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void sectionsWithoutContentAreLeftOut(String name, Locale locale, DocumentFormat format)
            throws Exception {
        AccountPlan plan = Documents.example(name);

        ReadDocument read = Documents.readExample(name, locale, format);

        assertThat(read.sections().contains(compact(Documents.text(locale, "section.swot"))))
                .isEqualTo(!plan.getSwot().isEmpty());
        assertThat(read.sections().contains(compact(Documents.text(locale, "section.insights"))))
                .isEqualTo(!plan.getInsights().isEmpty());
    }

    @Test
    void allFormatsSayTheSame() throws Exception {
        for (String name : Examples.names()) {
            for (Locale locale : Documents.LANGUAGES) {
                ReadDocument html = Documents.readExample(name, locale, DocumentFormat.HTML);
                for (DocumentFormat format : Documents.READ_THROUGH) {
                    ReadDocument other = Documents.readExample(name, locale, format);

                    assertThat(other.sections()).isEqualTo(html.sections());
                    assertThat(other.subheadings()).isEqualTo(html.subheadings());
                    assertThat(other.tables()).isEqualTo(html.tables());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void theSamePlanGivesTheSameDocument(String name, Locale locale, DocumentFormat format)
            throws IOException {
        byte[] first = Documents.writeExample(name, locale, format);
        byte[] second = Documents.write(Documents.example(name), locale, format);

        if (format != DocumentFormat.DOCX) {
            assertThat(second).isEqualTo(first);
        } else {
            for (String part :
                    List.of("word/document.xml", "word/styles.xml", "docProps/core.xml")) {
                assertThat(DocxParts.text(second, part)).isEqualTo(DocxParts.text(first, part));
            }
        }
    }
}
