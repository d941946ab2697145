package org.keyplan.ui.wizard;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.keyplan.core.file.PlanFiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Opens plan files that a person drags from a file browser onto the window. */
public final class PlanFileDrop {

    private PlanFileDrop() {}

    /** Makes a part of the window accept files that takes nothing else. */
    public static void accept(Control control, IWorkbenchWindow window) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new Listener(window));
    }

    /** What makes an area accept files that says itself where they can be dropped. */
    public static DropTargetListener listener(IWorkbenchWindow window) {
        return new Listener(window);
    }

    /** Opens what of a drop are plans. */
    static void dropped(IWorkbenchWindow window, String... files) {
        List<Path> plans = Stream.of(files).filter(PlanFileDrop::isPlan).map(Path::of).toList();
        PlanDialogs.open(window.getActivePage(), plans);
    }

    private static boolean isPlan(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith("." + PlanFiles.EXTENSION);
    }

    private static final class Listener extends DropTargetAdapter {
        private final IWorkbenchWindow window;

        Listener(IWorkbenchWindow window) {
            this.window = window;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            FileTransfer files = FileTransfer.getInstance();
            for (TransferData type : event.dataTypes) {
                if (files.isSupportedType(type)) {
                    event.currentDataType = type;
                    event.detail = DND.DROP_COPY;
                    return;
                }
            }
        }

        @Override
        public void dragOperationChanged(DropTargetEvent event) {
            dragEnter(event);
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files) {
                dropped(window, files);
            }
        }
    }
}
