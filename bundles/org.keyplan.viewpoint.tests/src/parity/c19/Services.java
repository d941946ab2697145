package parity.c19;

import org.eclipse.emf.common.util.*;
import org.eclipse.emf.ecore.*;
import org.eclipse.emf.ecore.util.*;

import java.util.*;

public class Services {
    static Object get(EObject o, String f) {
        EStructuralFeature s = o.eClass().getEStructuralFeature(f);
        return s == null ? null : o.eGet(s);
    }

    static String str(EObject o, String f) {
        Object v = get(o, f);
        return v == null ? "" : v.toString();
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject o, String f) {
        return (List<EObject>) get(o, f);
    }

    static EObject named(EObject o, String n) {
        EObject r = EcoreUtil.getRootContainer(o);
        if (n.equals(str(r, "name"))) return r;
        for (Iterator<EObject> i = r.eAllContents(); i.hasNext(); ) {
            EObject x = i.next();
            if (n.equals(str(x, "name"))) return x;
        }
        return null;
    }

    public List<EObject> onlyB(EObject o) {
        return List.of(list(o, "items").get(1));
    }

    public boolean no(EObject o) {
        return false;
    }

    public EObject boom(EObject o) {
        throw new IllegalStateException("boom");
    }

    public EObject edgeTarget(EObject o, EObject ev) {
        return (EObject) get((EObject) get(ev, "targetNode"), "target");
    }

    static String d(EObject o) {
        return o == null ? "null" : o.eClass().getName() + ":" + str(o, "name");
    }

    public String vars(EObject o, EObject s, EObject t, EObject e, EObject ev, EObject oe) {
        return "self="
                + d(o)
                + " source="
                + d(s)
                + " target="
                + d(t)
                + " element="
                + d(e)
                + " edgeView="
                + (ev == null ? null : ev.eClass().getName())
                + " otherEnd="
                + d(oe);
    }
}
