package org.keyplan.ui.wizard;

import org.eclipse.jface.preference.IPreferenceStore;
import org.keyplan.ui.UiPlugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person keeps plans: the folder used last, at first one for plans among the documents. */
public final class PlanFolder {
    private static final String KEY = "planFolder";
    private static final String NAME = "Keyplan";

    /** How the desktops of Linux tell where documents are, in whatever language that folder is. */
    private static final Pattern DOCUMENTS =
            Pattern.compile("(?m)^XDG_DOCUMENTS_DIR=\"(\\$HOME)?(.*)\"");

    private PlanFolder() {}

    /** The folder to offer; it need not exist yet. */
    public static Path get() {
        String last = preferences().getString(KEY);
        try {
            if (!last.isEmpty() && Files.isDirectory(Path.of(last))) {
                return Path.of(last);
            }
        } catch (InvalidPathException e) {
            return initial();
        }
        return initial();
    }

    /** Remembers the folder of a file that a person chose. */
    public static void used(Path file) {
        preferences().setValue(KEY, file.toAbsolutePath().getParent().toString());
    }

    private static IPreferenceStore preferences() {
        return UiPlugin.get().getPreferenceStore();
    }

    private static Path initial() {
        return documents(Path.of(System.getProperty("user.home"))).resolve(NAME);
    }

    /** The folder of a person's documents, or the home folder if there is none. */
    static Path documents(Path home) {
        Path desktop = home.resolve(".config/user-dirs.dirs");
        if (Files.isRegularFile(desktop)) {
            try {
                Matcher found =
                        DOCUMENTS.matcher(Files.readString(desktop, StandardCharsets.UTF_8));
                if (found.find()) {
                    Path folder =
                            found.group(1) == null
                                    ? Path.of(found.group(2))
                                    : Path.of(home + found.group(2));
                    return Files.isDirectory(folder) ? folder : home;
                }
            } catch (IOException | InvalidPathException e) {
                return home;
            }
        }
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
