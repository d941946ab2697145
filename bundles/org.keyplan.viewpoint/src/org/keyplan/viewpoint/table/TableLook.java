package org.keyplan.viewpoint.table;

import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a header or a cell looks.
 *
 * @param foreground of letters; black where nothing is declared
 * @param background white where nothing is declared
 * @param labelSize in points; 8 where nothing is declared
 * @param formats of letters, in the order of the enumeration
 * @param foregroundFrom where letters have their look from; null where nothing is declared
 * @param backgroundFrom where the background is from; null where nothing is declared
 */
public record TableLook(
        Rgb foreground,
        Rgb background,
        int labelSize,
        Set<LabelFormat> formats,
        Origin foregroundFrom,
        Origin backgroundFrom) {
    /** Where nothing is declared. */
    public static final TableLook PLAIN =
            new TableLook(Rgb.BLACK, Rgb.WHITE, 8, Set.of(), null, null);

    public TableLook {
        EnumSet<LabelFormat> copy = EnumSet.noneOf(LabelFormat.class);
        copy.addAll(formats);
        formats = Collections.unmodifiableSet(copy);
    }

    /**
     * The style that applies.
     *
     * @param mapping name of the mapping that declares it
     * @param condition which conditional style, counted from 0; -1 for the mapping's default
     */
    public record Origin(String mapping, int condition) {
        /** Whether it is the default and not conditional. */
        public boolean isDefault() {
            return condition < 0;
        }
    }
}
