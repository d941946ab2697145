package org.keyplan.cli.picture;

import java.util.Locale;

/** What a picture can be written as. */
public enum PictureFormat {
    SVG,
    PNG,
    PDF;

    /** As people write it; also the ending of files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
