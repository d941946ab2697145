package org.keyplan.viewpoint.description;

/** A word of the language that stands in an attribute's value. */
public interface Literal {
    /** As it is written in {@code .odesign} files. */
    String literal();
}
