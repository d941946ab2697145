package org.keyplan.documents.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.UnknownSectionException;
import org.keyplan.documents.testing.Content;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which sections documents have, in which order, and what they say where there is nothing to say.
 */
class EditionSectionsTest {

    private static final List<String> FULL =
            List.of(
                    "summary",
                    "profile",
                    "history",
                    "insights",
                    "organisation",
                    "influence",
                    "people",
                    "whitespace",
                    "opportunities",
                    "competition",
                    "swot",
                    "position",
                    "objectives",
                    "actions",
                    "team",
                    "budgets",
                    "risks",
                    "findings",
                    "glossary");

    private static final DocumentOptions ENGLISH = DocumentOptions.in(Locale.ENGLISH);

    @Test
    void theFullEditionGoesThroughAPlanAsAReviewDoes() throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);

        assertThat(Content.of(plan, ENGLISH).ids()).isEqualTo(FULL);
        assertThat(EditionSections.ids(Edition.FULL)).isEqualTo(FULL);
    }

    @Test
    void aReviewBeginsWithWhatIsWrongThenWhatChangedThenWhatIsOpen() throws Exception {
        AccountPlan plan = Documents.example(Examples.NEGLECTED_ACCOUNT);

        assertThat(Content.of(plan, ENGLISH.with(Edition.REVIEW)).ids())
                .startsWith("findings", "changes", "questions", "summary");
    }

    @Test
    void onlyWhatIsWantedIsThereInTheEditionsOrder() throws Exception {
        AccountPlan plan = Documents.example(Examples.POWER_AUTHORITY);

        DocumentOptions some = ENGLISH.choosing(List.of("actions", "profile"), List.of());
        DocumentOptions without = ENGLISH.choosing(List.of(), List.of("findings", "summary"));

        assertThat(Content.of(plan, some).ids()).containsExactly("profile", "actions");
        assertThat(Content.of(plan, without).ids())
                .contains("profile", "actions")
                .doesNotContain("findings", "summary");
    }

    @Test
    void aSectionThatTheEditionDoesNotHaveIsNamedWithThoseItHas() {
        AccountPlan plan = PlanFiles.create("Northern Cement");

        assertThatThrownBy(() -> Content.of(plan, ENGLISH.choosing(List.of("budget"), List.of())))
                .isInstanceOf(UnknownSectionException.class)
                .hasMessageContaining("“budget”")
                .hasMessageContaining("“Full edition”")
                .hasMessageContaining("position, objectives, actions, team, budgets, risks");
        assertThatThrownBy(
                        () ->
                                Content.of(
                                        plan,
                                        ENGLISH.with(Edition.CUSTOMER)
                                                .choosing(List.of("influence"), List.of())))
                .isInstanceOf(UnknownSectionException.class);
        assertThatThrownBy(() -> Content.of(plan, ENGLISH.choosing(List.of(), List.of("x"))))
                .isInstanceOf(UnknownSectionException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"FULL", "REVIEW"})
    void whatIsMissingIsSaidInOneLineIfWanted(Edition edition) {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        for (Locale locale : Documents.LANGUAGES) {
            DocumentOptions options = DocumentOptions.in(locale).with(edition).sayingMissing(true);

            Content content = Content.of(plan, options);

            assertThat(content.ids()).isEqualTo(EditionSections.ids(edition));
            String risks = edition == Edition.REVIEW ? "actions" : "risks";
            assertThat(content.blocks(risks, Paragraph.class))
                    .singleElement()
                    .extracting(p -> p.text().value())
                    .isEqualTo(Documents.text(locale, "missing." + risks));
        }
    }

    @ParameterizedTest
    @MethodSource("org.keyplan.examples.Examples#names")
    void everyLinkLeadsSomewhereAndNoTwoPlacesAreCalledTheSame(String name) throws Exception {
        for (Edition edition : Edition.values()) {
            Content content = Content.of(Documents.example(name), ENGLISH.with(edition));
            Set<String> places = new HashSet<>(content.ids());
            int number = content.ids().size();
            for (String id : content.ids()) {
                for (Subheading heading : content.blocks(id, Subheading.class)) {
                    if (!heading.anchor().isEmpty()) {
                        places.add(heading.anchor());
                        number++;
                    }
                }
            }

            assertThat(places).hasSize(number);
            List<String> targets =
                    content.texts().map(Text::target).filter(t -> !t.isEmpty()).toList();
            assertThat(places).containsAll(targets);
            if (edition == Edition.FULL) {
                assertThat(targets).isNotEmpty();
                assertThat(content.blocks("findings", FindingNote.class))
                        .isNotEmpty()
                        .anySatisfy(note -> assertThat(note.target()).isNotEmpty())
                        .allSatisfy(
                                note -> {
                                    if (!note.target().isEmpty()) {
                                        assertThat(places).contains(note.target());
                                    }
                                });
            }
        }
    }

    @Test
    void aLinkToASectionThatIsNotWantedIsNoLink() throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);

        Content content = Content.of(plan, ENGLISH.choosing(List.of("summary"), List.of()));

        assertThat(content.texts().map(Text::target)).containsOnly("");
        assertThat(content.document().summary())
                .allSatisfy(fact -> assertThat(fact.value().target()).isEmpty());
    }
}
