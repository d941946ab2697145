package org.keyplan.viewpoint.parity;

import java.util.List;

/** A diagram or table that was made in a replay. */
interface Representation {
    /** Brings it up to date and writes what it shows. */
    List<String> refreshed();
}
