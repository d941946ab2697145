package org.keyplan.documents.template;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.design.DiagramKind;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.section.EditionSections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All tags that templates may have: the one place that declares them, from which the data are
 * taken, templates are checked and the reference page is written.
 */
public final class TemplateTags {

    /** Stands for all sections of the document. */
    public static final String SECTIONS = "sections";

    /** Begins the tag of one section, such as {@code section:risks}. */
    public static final String SECTION = "section:";

    /** Stands for the table of contents. */
    public static final String CONTENTS = "contents";

    /** Begins the condition that repeats what it encloses, such as {@code ?each:people}. */
    public static final String EACH = "each:";

    static final List<ValueTag> VALUES =
            List.of(
                    ValueTag.of("account", source -> source.document().title()),
                    ValueTag.of("plan", s -> s.context().label(s.context().plan())),
                    ValueTag.plan("status", ACCOUNT_PLAN__STATUS),
                    ValueTag.of("asOf", s -> ValueTag.text(s.context(), s.document().asOf())),
                    ValueTag.plan("owner", ACCOUNT_PLAN__OWNER),
                    ValueTag.plan("periodStart", ACCOUNT_PLAN__PERIOD_START),
                    ValueTag.plan("periodEnd", ACCOUNT_PLAN__PERIOD_END),
                    ValueTag.plan("reviewedOn", ACCOUNT_PLAN__REVIEWED_ON),
                    ValueTag.plan("nextReview", ACCOUNT_PLAN__NEXT_REVIEW),
                    ValueTag.plan("description", NAMED_ELEMENT__DESCRIPTION),
                    ValueTag.of("summary", TemplateTags::summary),
                    ValueTag.account("industry", ACCOUNT__INDUSTRY),
                    ValueTag.account("headquarters", ACCOUNT__HEADQUARTERS),
                    ValueTag.account("website", ACCOUNT__WEBSITE),
                    ValueTag.account("employees", ACCOUNT__EMPLOYEES),
                    ValueTag.account("annualRevenue", ACCOUNT__ANNUAL_REVENUE),
                    ValueTag.account("valueType", ACCOUNT__VALUE_TYPE),
                    ValueTag.account("topDecisionMaker", ACCOUNT__TOP_DECISION_MAKER),
                    ValueTag.of("edition", source -> source.document().labels().edition()),
                    ValueTag.of("confidential", s -> s.document().labels().confidential()),
                    ValueTag.of("running", source -> source.document().labels().running()),
                    ValueTag.of("made", source -> source.document().labels().made()));

    /** Diagrams by their tags; for the influence map the first one of the plan. */
    static final Map<String, DiagramKind> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("orgChart", DiagramKind.ORG_CHART);
        FIGURES.put("influenceMap", DiagramKind.INFLUENCE_MAP);
        FIGURES.put("accountMap", DiagramKind.ACCOUNT_MAP);
        FIGURES.put("insightMap", DiagramKind.INSIGHT_MAP);
    }

    private TemplateTags() {}

    private static String summary(TagSource source) {
        return source.document().summary().stream()
                .map(fact -> line(source, fact))
                .collect(Collectors.joining("\n"));
    }

    private static String line(TagSource source, Fact fact) {
        return source.context().text("detail", fact.label(), fact.value().value());
    }

    /** A name as the data have it. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The tags of texts. */
    public static List<String> values() {
        return VALUES.stream().map(ValueTag::name).toList();
    }

    /** The tags of lists, each with the names of its fields. */
    public static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        ListTags.ALL.forEach(list -> lists.put(list.name(), list.fields()));
        return lists;
    }

    /** The tags of pictures, without the sign in front. */
    public static List<String> figures() {
        return List.copyOf(FIGURES.keySet());
    }

    /** The ids of the sections that any edition has. */
    public static List<String> sections() {
        List<String> ids = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            EditionSections.ids(edition).stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        return ids;
    }
}
