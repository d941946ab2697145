package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a plan file was not read or not written, in one sentence that says what is wrong, where, and
 * what can be done. When it is thrown nothing has been lost: a file that was to be written still
 * has its previous content, and a resource that was to be loaded is empty.
 *
 * <p>It is also a {@link Resource.Diagnostic}, so that EMF tools show the place.
 */
public final class PlanFileException extends IOException implements Resource.Diagnostic {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a folder, or the operating system does not let us read it. */
        NOT_READABLE,
        /** More bytes than {@link LoadLimits#maxBytes}. */
        TOO_LARGE,
        /** Nested deeper than {@link LoadLimits#maxDepth}. */
        TOO_DEEP,
        /** More elements than {@link LoadLimits#maxElements}. */
        TOO_MANY_ELEMENTS,
        /** One text longer than {@link LoadLimits#maxTextLength}. */
        TEXT_TOO_LONG,
        /** Nothing in it, or blanks only. */
        EMPTY,
        /** Not a text file. */
        BINARY,
        /** Text, but not in UTF-8. */
        WRONG_ENCODING,
        /** Lines that git left when two versions could not be merged. */
        CONFLICT_MARKERS,
        /** The end is missing. */
        TRUNCATED,
        /** Not well-formed XML, or text where none belongs. */
        NOT_WELL_FORMED,
        /** A document type declaration, which could pull in foreign files. */
        DOCTYPE,
        /** XML, but not an account plan. */
        NOT_A_PLAN,
        /** Made by a newer version whose format cannot be read. */
        NEWER_VERSION,
        /** A format so old that no migration exists. */
        UNKNOWN_VERSION,
        /** Points into another file or to the network. */
        FOREIGN_REFERENCE,
        /** An element or attribute that a plan does not have. */
        UNKNOWN_FEATURE,
        /** A value that its feature cannot have. */
        BAD_VALUE,
        /** A reference to an element that is not in the file. */
        DANGLING_REFERENCE,
        /** Two elements with one id. */
        DUPLICATE_ID,
        /** An id that references cannot name. */
        BAD_ID,
        /** Anything else that the file's structure does not allow. */
        INVALID,
        /** Text that no XML file can hold. */
        UNWRITABLE_TEXT,
        /** A reference to an element outside the plan. */
        REFERENCE_OUTSIDE_PLAN,
        /** What would be written could not be read back as it is. */
        NOT_REPRODUCIBLE,
        /** The file was changed by somebody else since it was loaded. */
        CHANGED_ON_DISK,
        /** There is a file already that was not loaded before. */
        ALREADY_EXISTS,
        /** The plan was made by a newer version, so that saving would lose what we do not know. */
        MADE_BY_NEWER_VERSION,
        /** The file may not be changed. */
        READ_ONLY_FILE,
        /** Nothing may be written into the folder. */
        READ_ONLY_FOLDER,
        /** The folder does not exist. */
        NO_FOLDER,
        /** No space is left. */
        DISK_FULL,
        /** The operating system reported another problem while writing. */
        WRITE_FAILED
    }

    private final Kind kind;
    private final URI file;
    private final int line;
    private final int column;
    private final transient Message message;

    PlanFileException(URI file, Problem problem) {
        super(Messages.problem(Locale.ENGLISH, file, problem), problem.cause());
        this.kind = problem.kind();
        this.file = Objects.requireNonNull(file);
        this.line = problem.line();
        this.column = problem.column();
        this.message = problem.message();
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The file that was to be read or written. */
    public URI file() {
        return file;
    }

    /** Line in the file as it is on disk, 1-based; 0 if the problem is not at one place. */
    public int line() {
        return line;
    }

    /** Column in UTF-16 characters, 1-based; 0 if unknown. */
    public int column() {
        return column;
    }

    /** One sentence in the language of the locale: what is wrong, where, and what to do. */
    public String text(Locale locale) {
        return Messages.problem(locale, file, new Problem(kind, line, column, message, null));
    }

    @Override
    public String getLocation() {
        return file.toString();
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    /** The text's key and what its placeholders stand for. */
    record Message(String key, List<Object> arguments) {}
}
