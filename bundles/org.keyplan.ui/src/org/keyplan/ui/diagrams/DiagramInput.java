package org.keyplan.ui.diagrams;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.keyplan.design.DiagramKind;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A diagram of a plan to be edited. Inputs of one kind about one element of one file are equal, so
 * that a diagram opened twice shows the first editor.
 */
public final class DiagramInput implements IPathEditorInput, IPersistableElement {
    private static final String FILE = "file";
    private static final String KIND = "kind";
    private static final String ROOT = "root";
    private static final String NAME = "name";

    private final Path file;
    private final DiagramKind kind;
    private final String root;
    private final String name;

    /**
     * @param file of the plan
     * @param kind no table
     * @param root id in the file of the element that the diagram is about
     * @param name what the diagram is called, as long as nothing better is known
     */
    public DiagramInput(Path file, DiagramKind kind, String root, String name) {
        this.file = file.toAbsolutePath().normalize();
        this.kind = Objects.requireNonNull(kind, "kind");
        this.root = Objects.requireNonNull(root, "root");
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The input that {@link #saveState} remembered; null if nothing sensible was. */
    static DiagramInput restored(IMemento memento) {
        String file = memento.getString(FILE);
        String kind = memento.getString(KIND);
        String root = memento.getString(ROOT);
        String name = memento.getString(NAME);
        if (file == null || kind == null || root == null || name == null) {
            return null;
        }
        return DiagramKind.of(kind)
                .map(known -> new DiagramInput(Path.of(file), known, root, name))
                .orElse(null);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
        memento.putString(KIND, kind.id());
        memento.putString(ROOT, root);
        memento.putString(NAME, name);
    }

    /** Of the plan. */
    public Path file() {
        return file;
    }

    public DiagramKind kind() {
        return kind;
    }

    /** Id in the file of the element that the diagram is about. */
    public String root() {
        return root;
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(file);
    }

    @Override
    public String getFactoryId() {
        return DiagramInputFactory.ID;
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
        return name;
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
        return adapter == Path.class ? adapter.cast(file) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramInput input
                && input.file.equals(file)
                && input.kind == kind
                && input.root.equals(root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, kind, root);
    }
}
