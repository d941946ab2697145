package org.keyplan.viewpoint.tool;

/**
 * Why a step of a tool cannot be done, before it is put into words. The words also tell the tool
 * and where the step is declared.
 */
final class ToolFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] details;

    /**
     * @param key of the sentence
     * @param details its placeholders from {2} on; {0} is the tool's label, {1} where the step is
     *     declared
     */
    ToolFault(String key, Object... details) {
        this(key, null, details);
    }

    ToolFault(String key, Throwable cause, Object... details) {
        super(key, cause);
        this.key = key;
        this.details = details;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details;
    }
}
