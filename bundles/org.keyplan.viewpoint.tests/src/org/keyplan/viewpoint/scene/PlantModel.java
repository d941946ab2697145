package org.keyplan.viewpoint.scene;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Viewpoint;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.reader.OdesignReader;
import org.keyplan.viewpoint.reader.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A model of a plant, and random edits of it. */
final class PlantModel {
    private static final EPackage METAMODEL = metamodel();
    private static final Viewpoint VIEWPOINT = readViewpoint();
    private static final String[] NAMES = {
        "axle", "bolt", "cam", "drum", "edge", "xeno", "", "anvil", "x", "rod"
    };

    private final Random random;
    private final Resource resource = new ResourceImpl(URI.createURI("plant.xmi"));
    private final EObject plant = create("Plant");
    private final List<EObject> removed = new ArrayList<>();

    /** A plant with nothing in it. */
    PlantModel() {
        random = new Random(0);
        set(plant, "name", "Plant");
        resource.getContents().add(plant);
    }

    /** A plant with this and that in it. */
    PlantModel(long seed) {
        random = new Random(seed);
        set(plant, "name", "Plant");
        resource.getContents().add(plant);
        for (int i = 0; i < 60; i++) {
            edit();
        }
    }

    /** Adds an element. */
    EObject add(EObject owner, String feature, String type, String name) {
        EObject added = create(type);
        set(added, "name", name);
        list(owner, feature).add(added);
        return added;
    }

    static DiagramDescription description(String name) {
        return VIEWPOINT.diagram(name).orElseThrow();
    }

    static SceneRefresher refresher() {
        return new SceneRefresher(new Interpreter(Services.of(PlantServices.class)));
    }

    EObject plant() {
        return plant;
    }

    /** Does something to the model, and says what. */
    String edit() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> rename();
            case 2 -> flip("Part", "on");
            case 3 -> random.nextInt(3) == 0 ? flip("Area", "hidden") : flip("Item", "key");
            case 4 -> number("Part", "size");
            case 5 -> number("Link", "weight");
            case 6 -> add("Area", random.nextBoolean() ? plant : any("Area"), "areas");
            case 7, 8, 9 -> add("Part", any("Area"), "parts");
            case 10 -> add("Special", any("Area"), "parts");
            case 11 -> add("Item", any("Part"), "items");
            case 12 -> add("Link", plant, "links");
            case 13, 14 -> refer("Part", "next", "Part");
            case 15 -> refer("Part", "boss", "Part");
            case 16 -> refer("Link", random.nextBoolean() ? "from" : "to", "Part");
            case 17 -> move();
            case 18 -> random.nextBoolean() ? remove() : rename();
            default -> refer("Plant", "main", "Area");
        };
    }

    private String rename() {
        EObject element = any("Named");
        set(element, "name", NAMES[random.nextInt(NAMES.length)]);
        return "rename " + element;
    }

    private String flip(String type, String feature) {
        EObject element = any(type);
        if (element == null) {
            return "nothing";
        }
        set(element, feature, !(Boolean) element.eGet(feature(element, feature)));
        return "flip " + feature;
    }

    private String number(String type, String feature) {
        EObject element = any(type);
        if (element == null) {
            return "nothing";
        }
        set(element, feature, random.nextInt(10));
        return "set " + feature;
    }

    private String add(String type, EObject owner, String feature) {
        if (owner == null) {
            return "nothing";
        }
        boolean again = !removed.isEmpty() && random.nextInt(4) == 0;
        EObject added = again ? removed.remove(0) : create(type);
        if (again && !added.eClass().getName().equals(type)) {
            return "nothing";
        }
        List<EObject> list = list(owner, feature);
        list.add(random.nextInt(list.size() + 1), added);
        set(added, "name", NAMES[random.nextInt(NAMES.length)]);
        return "add " + type;
    }

    private String refer(String type, String name, String targetType) {
        EObject source = type.equals("Plant") ? plant : any(type);
        EObject target = any(targetType);
        if (source == null) {
            return "nothing";
        }
        EStructuralFeature feature = feature(source, name);
        if (!feature.isMany()) {
            source.eSet(feature, random.nextInt(4) == 0 ? null : target);
        } else if (list(source, name).contains(target)) {
            list(source, name).remove(target);
        } else if (target != null) {
            list(source, name).add(target);
        }
        return "refer " + type + "." + name;
    }

    private String move() {
        EObject part = any("Part");
        EObject area = any("Area");
        if (part == null || area == null) {
            return "nothing";
        }
        List<EObject> parts = list(area, "parts");
        parts.remove(part);
        parts.add(random.nextInt(parts.size() + 1), part);
        return "move a part";
    }

    private String remove() {
        EObject element = any("Named");
        if (element == plant) {
            return "nothing";
        }
        if (random.nextBoolean()) {
            EcoreUtil.delete(element, true);
        } else {
            EcoreUtil.remove(element);
            removed.add(element);
        }
        return "remove " + element.eClass().getName();
    }

    private EObject any(String type) {
        List<EObject> all = new ArrayList<>();
        resource.getAllContents()
                .forEachRemaining(
                        e -> {
                            if (((EClass) METAMODEL.getEClassifier(type)).isInstance(e)) {
                                all.add(e);
                            }
                        });
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private static EObject create(String type) {
        return METAMODEL.getEFactoryInstance().create((EClass) METAMODEL.getEClassifier(type));
    }

    static void set(EObject element, String feature, Object value) {
        element.eSet(feature(element, feature), value);
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject element, String feature) {
        return (List<EObject>) element.eGet(feature(element, feature));
    }

    private static EPackage metamodel() {
        Resource ecore = new XMIResourceImpl(URI.createURI("plant.ecore"));
        try (InputStream in = PlantModel.class.getResourceAsStream("plant.ecore")) {
            ecore.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (EPackage) ecore.getContents().get(0);
    }

    private static Viewpoint readViewpoint() {
        try (InputStream in = PlantModel.class.getResourceAsStream("plant.odesign")) {
            return OdesignReader.read(in, "plant.odesign", Wording.NONE).viewpoints().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
