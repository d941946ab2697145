package org.keyplan.studio.tests.speed;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchPart;

/** Lays parts beside each other, as a person does by dragging their titles. */
final class SideBySide {

    private SideBySide() {}

    /** Gives a part a place of its own right of the parts that it lay among. In the UI thread. */
    static void right(IWorkbenchPart part, float share) {
        MPart moved = part.getSite().getService(MPart.class);
        EModelService model = part.getSite().getService(EModelService.class);
        MPartStack own = MBasicFactory.INSTANCE.createPartStack();
        MUIElement shown = moved.getCurSharedRef() == null ? moved : moved.getCurSharedRef();
        MPartSashContainerElement among = (MPartSashContainerElement) (Object) shown.getParent();
        model.insert(own, among, EModelService.RIGHT_OF, share);
        own.getChildren().add((MStackElement) shown);
        own.setSelectedElement((MStackElement) shown);
    }
}
