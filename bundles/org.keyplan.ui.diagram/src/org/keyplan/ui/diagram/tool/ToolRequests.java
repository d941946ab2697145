package org.keyplan.ui.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.keyplan.viewpoint.description.Tool;

import java.util.List;

/** Requests beyond those that GEF has. */
public final class ToolRequests {
    /** Elements dragged here from elsewhere; the request is an {@link Elements}. */
    public static final String DROP_ELEMENTS = "org.keyplan.ui.diagram.dropElements";

    /** What is to be created where a person wants to write a note. */
    public static final Object NOTE = new Object();

    private ToolRequests() {}

    /** Asks for a note. */
    public static CreationFactory note() {
        return new CreationFactory() {
            @Override
            public Object getNewObject() {
                return NOTE;
            }

            @Override
            public Object getObjectType() {
                return NOTE;
            }
        };
    }

    /** Gives a tool of the viewpoint to whoever is asked to create what it makes. */
    public static CreationFactory factory(Tool tool) {
        return new CreationFactory() {
            @Override
            public Object getNewObject() {
                return tool;
            }

            @Override
            public Object getObjectType() {
                return tool.path();
            }
        };
    }

    /** Elements dragged here from elsewhere, where the mouse is. */
    public static final class Elements extends CreateRequest {
        private List<EObject> elements = List.of();

        public Elements() {
            super(DROP_ELEMENTS);
        }

        public List<EObject> elements() {
            return elements;
        }

        public void setElements(List<EObject> dragged) {
            elements = List.copyOf(dragged);
        }
    }
}
