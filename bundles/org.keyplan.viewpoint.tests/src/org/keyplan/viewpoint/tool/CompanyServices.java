package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.List;
import java.util.Objects;

/** What the tools of {@code company.odesign} ask. */
public class CompanyServices {
    static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject element, String feature) {
        return (List<EObject>) get(element, feature);
    }

    public EObject company(EObject self) {
        return EcoreUtil.getRootContainer(self);
    }

    public boolean isUnit(EObject self) {
        return self.eClass().getName().equals("Unit");
    }

    public EObject headOf(EObject self, EObject unit) {
        return (EObject) get(unit, "head");
    }

    public boolean differ(EObject self, EObject one, EObject other) {
        return one != other;
    }

    public boolean hasNoBoss(EObject self) {
        return get(self, "boss") == null;
    }

    public boolean hasNoPeople(EObject self) {
        return list(self, "people").isEmpty();
    }

    public EObject targetOf(EObject self, EObject edge) {
        return (EObject) get((EObject) get(edge, "targetNode"), "target");
    }

    public String nameAndAge(EObject self) {
        return get(self, "name") + " (" + get(self, "age") + ")";
    }

    public int older(EObject self) {
        return (Integer) get(self, "age") + 1;
    }

    public boolean isOld(EObject self) {
        return (Integer) get(self, "age") > 50;
    }

    public String nameOf(EObject self, EObject other) {
        return Objects.toString(get(other, "name"), null);
    }

    public List<String> words(EObject self) {
        return List.of("one", "two");
    }

    public EObject lastReport(EObject self) {
        List<EObject> reports = list(self, "reports");
        return reports.get(reports.size() - 1);
    }

    public EObject stranger(EObject self) {
        for (EObject unit : list(company(self), "units")) {
            if (unit != self && !list(unit, "people").isEmpty()) {
                return list(unit, "people").get(0);
            }
        }
        return null;
    }

    public EObject firstSub(EObject self) {
        return list(self, "units").get(0);
    }

    public EObject firstPerson(EObject self) {
        return list(self, "people").get(0);
    }

    /** Who reports to a person, or the people of the first unit. */
    public List<EObject> below(EObject self) {
        return self.eClass().getName().equals("Person")
                ? list(self, "reports")
                : list(list(self, "units").get(0), "people");
    }

    public String boom(EObject self) {
        throw new IllegalStateException("boom");
    }

    /**
     * Services should not change anything; what one changes all the same is undone with the tool.
     */
    public String meddle(EObject self) {
        EObject company = company(self);
        company.eSet(company.eClass().getEStructuralFeature("name"), "meddled");
        return "done";
    }
}
