package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.expression.Reads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Services of all kinds: some say what they read, on the element or anywhere, and some do not. */
public class PlantServices {
    private static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    private static String name(EObject element) {
        Object name = get(element, "name");
        return name == null ? "" : (String) name;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject element, String feature) {
        return (List<EObject>) get(element, feature);
    }

    @Reads({"Plant.name", "Plant.areas"})
    public String title(EObject plant) {
        return name(plant) + " " + list(plant, "areas").size();
    }

    @Reads("Area.hidden")
    public boolean isShown(EObject area) {
        return !(Boolean) get(area, "hidden");
    }

    @Reads({"Named.name", "Area.parts"})
    public String areaLabel(EObject area) {
        return name(area) + " (" + list(area, "parts").size() + ")";
    }

    @Reads("Area.parts")
    public boolean isCrowded(EObject area) {
        return list(area, "parts").size() > 3;
    }

    /** What it reads of the view is not in the model, so it says it reads nothing. */
    @Reads({})
    public boolean insideShort(EObject area, EObject view) {
        return String.valueOf(get(view, "name")).length() < 8;
    }

    @Reads("Part.size")
    public boolean isBig(EObject part) {
        return (Integer) get(part, "size") > 6;
    }

    @Reads("Part.name")
    public String loud(EObject part) {
        return name(part).toUpperCase(java.util.Locale.ROOT);
    }

    @Reads(
            value = {"Part.boss", "Part.name"},
            scope = Reads.Scope.ANYWHERE)
    public String bossName(EObject part) {
        EObject boss = (EObject) get(part, "boss");
        return boss == null ? null : name(boss);
    }

    public boolean seesView(EObject part, EObject view, EObject container) {
        return name(part).startsWith("x") && name(container).isEmpty();
    }

    /** What goes round and round where parts follow each other in a ring. */
    public List<EObject> around(EObject element) {
        List<EObject> areas =
                element.eClass().getName().equals("Plant") ? list(element, "areas") : List.of();
        return areas.isEmpty() ? list(element, "next") : list(areas.get(0), "parts");
    }

    public String around(EObject part, EObject view) {
        return view.eClass().getName() + " of " + name((EObject) get(view, "target"));
    }

    @Reads(
            value = {"Plant.areas", "Area.areas"},
            scope = Reads.Scope.ANYWHERE)
    public List<EObject> leafAreas(EObject plant) {
        List<EObject> leaves = new ArrayList<>();
        plant.eAllContents()
                .forEachRemaining(
                        e -> {
                            if (e.eClass().getName().equals("Area") && list(e, "areas").isEmpty()) {
                                leaves.add(e);
                            }
                        });
        return leaves;
    }

    /** Says nothing about what it reads. */
    public String slowLabel(EObject element) {
        EObject around = element.eContainer();
        return name(element) + "@" + (around == null ? "" : name(around));
    }

    @Reads(
            value = {"Area.parts", "Part.name"},
            scope = Reads.Scope.ANYWHERE)
    public List<EObject> sortedParts(EObject area) {
        List<EObject> parts = new ArrayList<>(list(area, "parts"));
        parts.sort(Comparator.comparing(PlantServices::name));
        return parts;
    }

    @Reads("Part.name")
    public boolean isNamed(EObject part) {
        return !name(part).isEmpty();
    }

    public boolean mayLink(EObject part, EObject source, EObject target) {
        return (Integer) get(source, "size") + (Integer) get(target, "size") < 12;
    }

    @Reads({"Part.on", "Part.boss"})
    public EObject bossIfOn(EObject part) {
        return (Boolean) get(part, "on") ? (EObject) get(part, "boss") : null;
    }

    public boolean sameInitial(EObject part, EObject source, EObject target) {
        String one = String.valueOf(get(source, "name"));
        String other = String.valueOf(get(target, "name"));
        return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }

    @Reads({"Link.to"})
    public List<EObject> linkTargets(EObject link) {
        return list(link, "to");
    }

    @Reads("Link.weight")
    public boolean isHeavy(EObject link) {
        return (Integer) get(link, "weight") > 4;
    }

    @Reads("Link.name")
    public String inDiagram(EObject link, EObject diagram) {
        return name(link) + " in " + get(diagram, "name");
    }

    /** Looks at the view, and through it at the model. */
    public boolean isShort(EObject view) {
        EObject part = (EObject) get(view, "target");
        return String.valueOf(get(view, "name")).length() < 4 && (Integer) get(part, "size") < 5;
    }

    /** A view tells no name while its look is worked out, so this is always blank. */
    public String before(EObject part, EObject view) {
        return String.valueOf(get(view, "name"));
    }

    @Reads("Part.reports")
    public int reportCount(EObject part) {
        return 40 * list(part, "reports").size();
    }

    @Reads(
            value = {"Plant.areas", "Area.areas", "Area.parts", "Part.next"},
            scope = Reads.Scope.ANYWHERE)
    public List<EObject> busyParts(EObject plant) {
        List<EObject> busy = new ArrayList<>();
        plant.eAllContents()
                .forEachRemaining(
                        e -> {
                            if (e.eClass().getEStructuralFeature("next") != null
                                    && list(e, "next").size() > 1) {
                                busy.add(e);
                            }
                        });
        return busy;
    }

    @Reads({})
    public String layerNames(EObject part, EObject diagram) {
        List<String> names = new ArrayList<>();
        list(diagram, "activatedLayers").forEach(layer -> names.add(name(layer)));
        return String.join("+", names);
    }

    @Reads({"Part.name"})
    public boolean fitsDiagram(EObject part, EObject diagram) {
        return name(part).length() < String.valueOf(get(diagram, "name")).length() + 3;
    }
}
