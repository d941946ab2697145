package org.keyplan.ui.wizard;

import org.keyplan.core.file.PlanFiles;

import java.nio.file.Path;

/** What a person calls a plan file. */
public final class PlanNames {

    private PlanNames() {}

    /** The name of a file without its ending. */
    public static String of(Path file) {
        String name = file.getFileName().toString();
        String ending = "." + PlanFiles.EXTENSION;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
