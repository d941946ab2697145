package org.keyplan.ui.navigation;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A plan file to be edited. Two inputs of one file are equal, so that a file opened twice shows the
 * first editor.
 *
 * @param file absolute path of the plan file
 */
public record PlanInput(Path file) implements IEditorInput, IPersistableElement {
    private static final String FILE = "file";

    public PlanInput {
        file = file.toAbsolutePath().normalize();
    }

    /**
     * The plan file of whatever input an editor was given, also by an Eclipse with a workspace.
     *
     * @return empty if the input is no file of this machine
     */
    public static Optional<Path> fileOf(IEditorInput input) {
        if (input instanceof PlanInput plan) {
            return Optional.of(plan.file());
        }
        IPathEditorInput path = Adapters.adapt(input, IPathEditorInput.class);
        if (path != null && path.getPath() != null) {
            return Optional.of(path.getPath().toPath());
        }
        return WorkspaceFiles.fileOf(input);
    }

    /** The input that {@link #saveState} remembered; null if nothing was. */
    static PlanInput restored(IMemento memento) {
        String path = memento.getString(FILE);
        return path == null ? null : new PlanInput(Path.of(path));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
    }

    @Override
    public String getFactoryId() {
        return PlanInputFactory.ID;
    }

    @Override
    public boolean exists() {
        return true; // opening tells; a network that is asked here could freeze the window
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPath.class) {
            return adapter.cast(IPath.fromPath(file));
        }
        return adapter == Path.class ? adapter.cast(file) : null;
    }
}
