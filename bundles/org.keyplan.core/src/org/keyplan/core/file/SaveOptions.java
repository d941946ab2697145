package org.keyplan.core.file;

/**
 * What a person decided about a save. Immutable.
 *
 * @param overwrites whether a file that somebody else changed, or that was never loaded, may be
 *     replaced; its content is kept as a backup
 * @param backups how many earlier contents are kept beside the file, 0 to 9
 */
public record SaveOptions(boolean overwrites, int backups) {

    private static final SaveOptions CAREFUL = new SaveOptions(false, 3);

    /**
     * @throws IllegalArgumentException if the number of backups is not between 0 and 9
     */
    public SaveOptions {
        if (backups < 0 || backups > 9) {
            throw new IllegalArgumentException("0 to 9 backups can be kept, not " + backups);
        }
    }

    /** Never replaces what was not loaded from there, and keeps three backups: the default. */
    public static SaveOptions careful() {
        return CAREFUL;
    }

    /** Replaces whatever is there, keeping it as newest of three backups. */
    public static SaveOptions overwrite() {
        return new SaveOptions(true, 3);
    }

    /** The same decision with another number of backups. */
    public SaveOptions withBackups(int count) {
        return new SaveOptions(overwrites, count);
    }
}
