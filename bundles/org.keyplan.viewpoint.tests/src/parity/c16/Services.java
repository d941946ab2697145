package parity.c16;

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

    public EObject root(EObject o) {
        return EcoreUtil.getRootContainer(o);
    }

    public List<EObject> onlyB(EObject o) {
        return List.of(list(o, "items").get(1));
    }

    public String described(EObject o, EObject s, EObject t) {
        return "self="
                + str(o, "name")
                + " s="
                + (s == null ? null : s.eClass().getName() + ":" + str(s, "name"))
                + " t="
                + (t == null ? null : t.eClass().getName() + ":" + str(t, "name"));
    }

    public String linkName(EObject o) {
        return "link" + list(root(o), "links").size();
    }

    public boolean unlocked(EObject o) {
        return !Boolean.TRUE.equals(get(o, "locked"));
    }

    public boolean bothUnlocked(EObject o, EObject s, EObject t) {
        return s != null && t != null && unlocked(s) && unlocked(t);
    }

    public boolean differentViews(EObject o, EObject s, EObject t) {
        return s != t;
    }

    public boolean isRoot(EObject o, EObject c) {
        return c != null && c.eClass().getName().equals("Root");
    }

    public boolean boom(EObject o) {
        throw new IllegalStateException("boom");
    }

    public Object nul(EObject o) {
        return null;
    }
}
