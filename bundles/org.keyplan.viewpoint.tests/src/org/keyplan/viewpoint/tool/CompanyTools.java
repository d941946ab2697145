package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.description.Viewpoint;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.reader.OdesignReader;
import org.keyplan.viewpoint.reader.Wording;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A small company, its diagram and its tools. Whatever a tool does is compared by the whole file
 * with all identifiers: done, undone and redone.
 */
final class CompanyTools {
    private static final Viewpoint VIEWPOINT = viewpoint();

    private final Interpreter interpreter = new Interpreter(Services.of(CompanyServices.class));
    private final BasicCommandStack stack = new BasicCommandStack();
    private final XMIResource file;

    CompanyTools() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("*", new XMIResourceFactoryImpl());
        EPackage metamodel = (EPackage) load(set, "company.ecore").getContents().get(0);
        ResourceSet plans = new ResourceSetImpl();
        plans.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("*", new XMIResourceFactoryImpl());
        plans.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        file = (XMIResource) load(plans, "company.xmi");
    }

    private static Viewpoint viewpoint() {
        try (InputStream in = CompanyTools.class.getResourceAsStream("company.odesign")) {
            return OdesignReader.read(in, "company.odesign", Wording.NONE).viewpoints().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource load(ResourceSet set, String name) {
        Resource resource = set.createResource(URI.createURI(name));
        try (InputStream in = CompanyTools.class.getResourceAsStream(name)) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    Viewpoint description() {
        return VIEWPOINT;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    BasicCommandStack stack() {
        return stack;
    }

    EObject company() {
        return file.getContents().get(0);
    }

    /** An element by its identifier, or a new one by its name. */
    EObject element(String name) {
        EObject known = file.getEObject(name);
        if (known != null) {
            return known;
        }
        List<EObject> all = new ArrayList<>();
        EcoreUtil.<EObject>getAllProperContents(file, false).forEachRemaining(all::add);
        return all.stream()
                .filter(element -> name.equals(get(element, "name")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + name));
    }

    static Object get(EObject element, String feature) {
        return CompanyServices.get(element, feature);
    }

    Object get(String element, String feature) {
        return get(element(element), feature);
    }

    /** Identifiers, or names of new elements, in a feature. */
    List<String> names(String element, String feature) {
        return CompanyServices.list(element(element), feature).stream().map(this::name).toList();
    }

    private String name(EObject element) {
        String id = file.getID(element);
        return id == null ? (String) get(element, "name") : id;
    }

    Scene scene() {
        return new SceneRefresher(interpreter)
                .refresh(
                        VIEWPOINT.diagram("D").orElseThrow(),
                        company(),
                        Set.of("Default"),
                        Set.of(),
                        Arrangement.NONE);
    }

    Tools tools() {
        return tools(Locale.ENGLISH);
    }

    Tools tools(Locale locale) {
        return new Tools(scene(), interpreter, locale);
    }

    <T extends Tool> T tool(String name, Class<T> kind) {
        return kind.cast(VIEWPOINT.diagram("D").orElseThrow().toolsNamed(name).get(0));
    }

    /** Where an element is shown. */
    NodeId node(String element) {
        EObject shown = element(element);
        List<SceneNode> nodes = new ArrayList<>(scene().nodes());
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).element() == shown) {
                return nodes.get(i).id();
            }
            nodes.addAll(nodes.get(i).children());
        }
        throw new IllegalArgumentException(element + " is not shown");
    }

    View view(String element) {
        return View.of(node(element));
    }

    EdgeId edge(String mapping, String source, String target) {
        for (SceneEdge edge : scene().edges()) {
            if (edge.mappingName().equals(mapping)
                    && edge.source().element() == element(source)
                    && edge.target().element() == element(target)) {
                return edge.id();
            }
        }
        throw new IllegalArgumentException("No " + mapping);
    }

    /** A generic tool of that name, used on an element. */
    Prepared use(String tool, String element) {
        return tools().prepare(tool(tool, Tool.Generic.class), view(element));
    }

    /** The model as it is saved, with all identifiers. */
    String state() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out, null);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does it, undoes it, does it again, and compares all of the model each time. */
    ToolCommand done(Prepared prepared) {
        assertThat(prepared.refusal()).isNull();
        ToolCommand command = prepared.command();
        String before = state();
        stack.execute(command);
        assertThat(command.failure()).isEmpty();
        assertThat(command.hasChanged()).isTrue();
        assertThat(stack.getMostRecentCommand()).isSameAs(command);
        String after = state();
        assertThat(after).as("after %s", command.getLabel()).isNotEqualTo(before);
        for (int i = 0; i < 2; i++) {
            stack.undo();
            assertThat(state()).as("undone %s", command.getLabel()).isEqualTo(before);
            stack.redo();
            assertThat(state()).as("redone %s", command.getLabel()).isEqualTo(after);
        }
        return command;
    }

    /**
     * Tries it, and finds that nothing has happened: neither to the model nor to the command stack,
     * not even to what could be redone.
     *
     * @return the reason
     */
    String failed(Prepared prepared) {
        assertThat(prepared.refusal()).isNull();
        stack.execute(tools().labels().prepare(view("it"), "another name").command());
        stack.undo();
        String before = state();
        stack.execute(prepared.command());
        assertThat(state()).as("a trace in the model").isEqualTo(before);
        assertThat(stack.canUndo()).as("a trace on the command stack").isFalse();
        assertThat(stack.canRedo()).as("what could be redone").isTrue();
        stack.redo();
        assertThat(get("it", "name")).isEqualTo("another name");
        stack.undo();
        return prepared.command().failure().orElseThrow().getMessage();
    }
}
