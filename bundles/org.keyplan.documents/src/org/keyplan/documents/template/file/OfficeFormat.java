package org.keyplan.documents.template.file;

/** The kinds of files that can be templates. */
public enum OfficeFormat {
    /** Documents of Word. */
    WORD("word/document.xml", "wordprocessingml.", "document.main+xml"),
    /** Presentations of PowerPoint. */
    SLIDES("ppt/presentation.xml", "presentationml.", "presentation.main+xml");

    private static final String TEMPLATE = "template.main+xml";
    private static final String SHOW = "slideshow.main+xml";

    private final String main;
    private final String family;
    private final String type;

    OfficeFormat(String main, String family, String type) {
        this.main = main;
        this.family = family;
        this.type = type;
    }

    /** The part that every such file has. */
    String main() {
        return main;
    }

    /**
     * The list of types of a file in which a template or a slide show has become what is made of
     * it.
     */
    String made(String types) {
        return types.replace(family + TEMPLATE, family + type)
                .replace(family + SHOW, family + type);
    }

    /** Whether a file with this list of types is of the kind. */
    boolean is(String types) {
        return made(types).contains(family + type);
    }
}
