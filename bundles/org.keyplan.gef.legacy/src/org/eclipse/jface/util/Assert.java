package org.eclipse.jface.util;

/**
 * The class of this name has gone from JFace, but GEF 3.2 still calls it. Newer GEF does not and
 * needs nothing of this fragment.
 */
public final class Assert {

    private Assert() {}

    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    /**
     * @throws IllegalArgumentException if the expression is false
     */
    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * @throws IllegalStateException if there is no object
     */
    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new IllegalStateException("null argument; " + message);
        }
    }

    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /**
     * @throws IllegalStateException if the expression is false
     */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException("assertion failed; " + message);
        }
        return true;
    }
}
