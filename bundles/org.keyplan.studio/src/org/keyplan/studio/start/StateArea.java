package org.keyplan.studio.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder where the studio remembers windows and settings of one person: the one given with
 * {@code -data}, otherwise one in the home folder. Plans are never in it. One running studio holds
 * it at a time.
 */
public final class StateArea {
    private final Path folder;
    private final boolean free;

    private StateArea(Path folder, boolean free) {
        this.folder = folder;
        this.free = free;
    }

    /**
     * Takes the folder for this run of the program.
     *
     * @throws IOException if there is no folder that can be written
     */
    public static StateArea take() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location.isSet()) {
            return new StateArea(path(location.getURL()), location.lock());
        }
        URL usual = location.getDefault();
        Path folder =
                usual == null
                        ? Path.of(System.getProperty("user.home"), ".keyplan", "studio")
                        : path(usual);
        Files.createDirectories(folder);
        return new StateArea(folder, location.set(folder.toUri().toURL(), true));
    }

    /** Not escaped properly by everybody who makes such an address. */
    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.getProtocol(), null, url.getPath(), null));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("No folder of this machine: " + url, e);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Whether it is ours now; if not, another studio runs and holds it. */
    public boolean isFree() {
        return free;
    }
}
