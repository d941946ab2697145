package org.keyplan.validation;

/** The part of account planning that a rule watches, in the order in which people review a plan. */
public enum Category {
    DECISION("DEC"),
    BUDGET("BUD"),
    PEOPLE("PPL"),
    NEEDS("NED"),
    STAGES("STG"),
    ACTIONS("ACT"),
    CLASSIFICATION("CLS"),
    COMPETITION("CMP"),
    RISK("RSK"),
    STRUCTURE("STR"),
    HOUSEKEEPING("HSK");

    private final String prefix;

    Category(String prefix) {
        this.prefix = prefix;
    }

    /** The letters with which the ids of this category's rules begin. */
    public String prefix() {
        return prefix;
    }

    /**
     * The category that a rule id such as {@code DEC-02} belongs to.
     *
     * @throws IllegalArgumentException if the id begins with the letters of no category
     */
    public static Category of(String ruleId) {
        for (Category category : values()) {
            if (ruleId.startsWith(category.prefix + "-")) {
                return category;
            }
        }
        throw new IllegalArgumentException("no category for rule " + ruleId);
    }
}
