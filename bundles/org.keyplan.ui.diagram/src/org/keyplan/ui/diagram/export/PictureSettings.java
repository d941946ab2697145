package org.keyplan.ui.diagram.export;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.keyplan.viewpoint.paging.Paper;
import org.keyplan.viewpoint.picture.PictureFormat;

import java.util.Arrays;

/**
 * How a picture leaves the editor.
 *
 * @param scale pixels of a PNG per pixel at 100 %
 * @param paper what a page of a PDF is
 * @param legend whether colours and lines are explained
 */
public record PictureSettings(PictureFormat format, double scale, Paper paper, boolean legend) {
    private static final String NODE = "org.keyplan.ui.diagram/export";
    private static final String FOLDER = "folder";

    /** What the person chose last. */
    static PictureSettings last() {
        IEclipsePreferences node = node();
        return new PictureSettings(
                known(PictureFormat.values(), node.get("format", ""), PictureFormat.PNG),
                node.getDouble("scale", 2),
                known(Paper.values(), node.get("paper", ""), Paper.A4),
                node.getBoolean("legend", true));
    }

    /** Keeps them for the next time. */
    void remember() {
        IEclipsePreferences node = node();
        node.put("format", format.name());
        node.putDouble("scale", scale);
        node.put("paper", paper.name());
        node.putBoolean("legend", legend);
    }

    /** Where the person last put a picture; null if that was never. */
    static String lastFolder() {
        return node().get(FOLDER, null);
    }

    static void rememberFolder(String folder) {
        node().put(FOLDER, folder);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static <E extends Enum<E>> E known(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
