package org.keyplan.cli.picture;

import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.viewpoint.picture.PictureFormat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files for the pictures of one plan, all different. */
public final class PictureNames {
    private static final int LONGEST_MAP_NAME = 60;

    private final String plan;
    private final PictureFormat format;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param plan the plan's file
     */
    public PictureNames(Path plan, PictureFormat format) {
        this.plan =
                plan.getFileName()
                        .toString()
                        .replaceFirst(Pattern.quote(PlanFileFinder.EXTENSION) + "$", "");
        this.format = format;
    }

    /** For one document with several pictures. */
    public String document() {
        return plan + "." + format;
    }

    /** For one picture: plan, kind, and for influence maps which one. */
    public String of(PlanDiagram diagram) {
        String name = plan + "-" + diagram.kind().id();
        String map = SpokenNames.slug(diagram.name());
        if (diagram.kind() == DiagramKind.INFLUENCE_MAP && !map.isEmpty()) {
            name += "-" + map.substring(0, Math.min(map.length(), LONGEST_MAP_NAME));
        }
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free + "." + format;
    }
}
