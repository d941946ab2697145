package org.keyplan.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be drawn of an account plan, in the order in which people look at it. */
public enum DiagramKind {
    /** Who reports to whom, unit by unit. */
    ORG_CHART("org-chart", "OrgChart", false),
    /** Who affects a decision and how; one for each influence map of the plan. */
    INFLUENCE_MAP("influence-map", "InfluenceMap", false),
    /** Units, opportunities with the state of their budget, competitors. */
    ACCOUNT_MAP("account-map", "AccountMap", false),
    /** From the customer's goals to our solutions. */
    INSIGHT_MAP("insight-map", "InsightMap", false),
    /** Who of ours knows whom of theirs, how well, and how well they should. */
    COVERAGE("coverage", "CoverageMatrix", true),
    /** What is sold and could be sold where in the account. */
    WHITESPACE("whitespace", "Whitespace", true);

    private final String id;
    private final String declared;
    private final boolean table;

    DiagramKind(String id, String declared, boolean table) {
        this.id = id;
        this.declared = declared;
        this.table = table;
    }

    /** As people write it on the command line and in names of files. */
    public String id() {
        return id;
    }

    /** Its name in the declaration, which plans store. */
    public String declared() {
        return declared;
    }

    /** Whether it has rows and columns instead of nodes and lines. */
    public boolean isTable() {
        return table;
    }

    /** The kind written so, in capital or small letters. */
    public static Optional<DiagramKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equalsIgnoreCase(id)).findFirst();
    }

    /** All ids, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DiagramKind::id).toList();
    }
}
