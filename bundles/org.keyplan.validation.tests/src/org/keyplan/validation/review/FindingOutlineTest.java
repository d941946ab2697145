package org.keyplan.validation.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.Severity;
import org.keyplan.validation.review.FindingOutline.Filter;
import org.keyplan.validation.review.FindingOutline.Group;
import org.keyplan.validation.review.FindingOutline.Grouping;
import org.keyplan.validation.testing.ExamplePlans;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class FindingOutlineTest {
    private final AccountPlan plan;
    private final List<Finding> findings;

    FindingOutlineTest() throws IOException {
        plan = ExamplePlans.load("neglected-account");
        Finding accepted = validate().get(3);
        new AcceptanceDraft("known", "Anna", PlanBuilder.AS_OF)
                .command(org.keyplan.core.edit.PlanEditing.domain(plan), plan, List.of(accepted))
                .execute();
        findings = validate();
    }

    @Test
    void groupsBySeverityTheGravestFirstAndAcceptedOnesLast() {
        Filter all = new Filter(EnumSet.allOf(Severity.class), true, "");
        FindingOutline outline = outline(Grouping.SEVERITY, all);

        assertThat(outline.groups().stream().map(Group::severity))
                .containsExactly(
                        Optional.of(Severity.ERROR),
                        Optional.of(Severity.WARNING),
                        Optional.of(Severity.ADVICE),
                        Optional.empty());
        assertThat(outline.shown()).isEqualTo(findings.size());
        for (Group group : outline.groups()) {
            assertThat(group.findings())
                    .allSatisfy(
                            finding -> {
                                assertThat(finding.accepted())
                                        .isEqualTo(group.severity().isEmpty());
                                group.severity()
                                        .ifPresent(
                                                s -> assertThat(finding.severity()).isEqualTo(s));
                            });
        }
    }

    @Test
    void groupsByElementEachOnce() {
        FindingOutline outline = outline(Grouping.ELEMENT, Filter.open());
        List<EObject> elements =
                outline.groups().stream().map(group -> group.element().orElseThrow()).toList();

        assertThat(elements).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(outline.groups())
                .allSatisfy(
                        group ->
                                assertThat(group.findings())
                                        .allMatch(f -> f.element() == group.element().get()));
        assertThat(outline.shown()).isEqualTo(outline.count());
    }

    @Test
    void ungroupedIsOneGroupWithAcceptedFindingsLast() {
        Filter all = new Filter(EnumSet.allOf(Severity.class), true, "");
        List<Group> groups = outline(Grouping.NONE, all).groups();

        assertThat(groups).hasSize(1);
        List<Finding> shown = groups.get(0).findings();
        assertThat(shown).hasSameSizeAs(findings);
        assertThat(shown.get(shown.size() - 1).accepted()).isTrue();
        assertThat(shown.subList(0, shown.size() - 1)).noneMatch(Finding::accepted);
    }

    @Test
    void countsWhatIsHiddenToo() {
        FindingOutline none = outline(Grouping.SEVERITY, new Filter(Set.of(), false, ""));

        assertThat(none.groups()).isEmpty();
        assertThat(none.shown()).isZero();
        for (Severity severity : Severity.values()) {
            assertThat(none.count(severity))
                    .isEqualTo(
                            (int)
                                    findings.stream()
                                            .filter(f -> !f.accepted() && f.severity() == severity)
                                            .count());
        }
        assertThat(none.accepted()).isEqualTo(1);
        assertThat(none.count() + none.accepted()).isEqualTo(findings.size());
    }

    @Test
    void findsAllWordsWhateverTheirCaseInSentenceRuleElementAndPlace() {
        String id = "PPL-13";
        FindingOutline byId = outline(Grouping.NONE, text(id.toLowerCase(Locale.ROOT)));

        assertThat(byId.groups().get(0).findings())
                .isNotEmpty()
                .allMatch(f -> f.ruleId().equals(id));
        assertThat(outline(Grouping.NONE, text(id + " nowhere-in-any-text")).groups()).isEmpty();
        String sentence = findings.get(1).message(Locale.ENGLISH);
        assertThat(outline(Grouping.NONE, text(sentence)).groups().get(0).findings())
                .contains(findings.get(1));
        assertThat(outline(Grouping.NONE, text("  ")).shown()).isEqualTo(byId.count());
    }

    private static Filter text(String text) {
        return new Filter(EnumSet.allOf(Severity.class), false, text);
    }

    private FindingOutline outline(Grouping grouping, Filter filter) {
        return FindingOutline.of(findings, grouping, filter, Locale.ENGLISH);
    }

    private List<Finding> validate() {
        return PlanValidator.standard().validate(plan, PlanBuilder.AS_OF).findings();
    }
}
