package org.keyplan.core.file;

/**
 * How large a plan file may be before it is refused, so that a damaged or hostile file can neither
 * exhaust the memory nor overflow the stack.
 *
 * <p>The defaults are many times what a real plan needs (a plan of a thousand people has about
 * twenty thousand elements and two megabytes). Immutable.
 *
 * @param maxBytes size of the file in bytes
 * @param maxDepth how deep elements may be nested
 * @param maxElements how many elements the file may hold
 * @param maxTextLength characters of one attribute or of the text of one element
 */
public record LoadLimits(long maxBytes, int maxDepth, int maxElements, int maxTextLength) {

    private static final LoadLimits DEFAULTS =
            new LoadLimits(64L * 1024 * 1024, 100, 500_000, 1_000_000);

    /**
     * @throws IllegalArgumentException if a limit is not positive or more bytes are asked for than
     *     fit into memory at once
     */
    public LoadLimits {
        if (maxBytes <= 0 || maxDepth <= 0 || maxElements <= 0 || maxTextLength <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a plan file is read into memory at once");
        }
    }

    /** 64 MB, 100 levels, 500 000 elements, 1 000 000 characters in one text. */
    public static LoadLimits defaults() {
        return DEFAULTS;
    }

    /** The same limits with another size in bytes. */
    public LoadLimits withMaxBytes(long bytes) {
        return new LoadLimits(bytes, maxDepth, maxElements, maxTextLength);
    }

    /** The same limits with another nesting depth. */
    public LoadLimits withMaxDepth(int depth) {
        return new LoadLimits(maxBytes, depth, maxElements, maxTextLength);
    }

    /** The same limits with another number of elements. */
    public LoadLimits withMaxElements(int elements) {
        return new LoadLimits(maxBytes, maxDepth, elements, maxTextLength);
    }

    /** The same limits with another length of one text. */
    public LoadLimits withMaxTextLength(int length) {
        return new LoadLimits(maxBytes, maxDepth, maxElements, length);
    }
}
