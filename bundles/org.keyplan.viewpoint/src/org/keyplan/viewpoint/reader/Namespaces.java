package org.keyplan.viewpoint.reader;

/** The namespaces of the language. */
final class Namespaces {
    static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";
    static final String TOOL = "http://www.eclipse.org/sirius/description/tool/1.1.0";
    static final String DIAGRAM = "http://www.eclipse.org/sirius/diagram/description/1.1.0";
    static final String STYLE = "http://www.eclipse.org/sirius/diagram/description/style/1.1.0";
    static final String DIAGRAM_TOOL =
            "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0";
    static final String FILTER = "http://www.eclipse.org/sirius/diagram/description/filter/1.1.0";
    static final String TABLE = "http://www.eclipse.org/sirius/table/description/1.1.0";

    private Namespaces() {}
}
