package org.keyplan.ui.diagram.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.accessibility.AccessibleEvent;

import java.beans.PropertyChangeListener;
import java.util.List;

/** Makes the edit parts of a palette: lists of tools below each other. */
final class PaletteParts implements EditPartFactory {
    private final PaletteLook look;

    PaletteParts(PaletteLook look) {
        this.look = look;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return model instanceof ToolEntry tool
                ? new EntryPart(look, tool)
                : new ContainerPart(look, (PaletteContainer) model);
    }

    /** The whole palette, or one group of its tools. */
    private static final class ContainerPart extends AbstractGraphicalEditPart {
        private static final int FOOT = 8;

        private final PaletteLook look;
        private final PaletteContainer container;
        private final PropertyChangeListener onChange =
                event -> {
                    if (PaletteContainer.PROPERTY_CHILDREN.equals(event.getPropertyName())) {
                        refreshChildren();
                    }
                };
        private IFigure content;

        ContainerPart(PaletteLook look, PaletteContainer container) {
            this.look = look;
            this.container = container;
            setModel(container);
        }

        @Override
        protected IFigure createFigure() {
            boolean root = container.getParent() == null;
            IFigure figure = list();
            if (root) {
                figure.setBorder(new MarginBorder(FOOT, 0, FOOT, 0));
            } else if (container instanceof PaletteDrawer) {
                figure.add(new HeadingFigure(look, container.getLabel()));
            }
            content = list();
            figure.add(content);
            return figure;
        }

        private static IFigure list() {
            Figure list = new Figure();
            ToolbarLayout layout = new ToolbarLayout();
            layout.setStretchMinorAxis(true);
            list.setLayoutManager(layout);
            return list;
        }

        @Override
        public IFigure getContentPane() {
            getFigure();
            return content;
        }

        @Override
        protected List getModelChildren() {
            List<?> entries = container.getChildren();
            return entries.stream().filter(each -> ((PaletteEntry) each).isVisible()).toList();
        }

        @Override
        public void activate() {
            super.activate();
            container.addPropertyChangeListener(onChange);
        }

        @Override
        public void deactivate() {
            container.removePropertyChangeListener(onChange);
            super.deactivate();
        }

        @Override
        protected void createEditPolicies() {
            // nothing is edited here
        }

        @Override
        public boolean isSelectable() {
            return false;
        }

        @Override
        protected AccessibleEditPart getAccessibleEditPart() {
            return new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = container.getLabel();
                }
            };
        }
    }
}
