package org.keyplan.ui.navigation;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Files as an Eclipse with a workspace opens them. The studio has no workspace. */
final class WorkspaceFiles {
    private static final boolean POSSIBLE = Platform.getBundle("org.eclipse.ui.ide") != null;

    private WorkspaceFiles() {}

    /** The file of an input; empty if the input is no file of this machine. */
    static Optional<Path> fileOf(IEditorInput input) {
        return POSSIBLE ? Inputs.fileOf(input) : Optional.empty();
    }

    /** Loaded only where the classes that it needs are installed. */
    private static final class Inputs {
        static Optional<Path> fileOf(IEditorInput input) {
            IURIEditorInput located = Adapters.adapt(input, IURIEditorInput.class);
            URI uri = located == null ? null : located.getURI();
            return uri != null && "file".equals(uri.getScheme())
                    ? Optional.of(Path.of(uri))
                    : Optional.empty();
        }
    }
}
