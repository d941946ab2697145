package parity.c18;

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

    public String upper(EObject o, String s) {
        return s == null ? "NULLARG" : s.toUpperCase();
    }

    public String upper(EObject o, Object s) {
        return s == null ? "NULLARG" : ("obj " + s).toUpperCase();
    }

    public boolean editable(EObject o) {
        return !"locked".equals(get(o, "note"));
    }

    public EObject first(EObject o) {
        return list(EcoreUtil.getRootContainer(o), "items").get(0);
    }

    public String inputLabel(EObject o) {
        return "edit " + str(o, "name");
    }

    static String d(EObject o) {
        return o == null ? "null" : o.eClass().getName() + ":" + str(o, "name");
    }

    public String vars(EObject o, EObject e, EObject v, EObject g) {
        return "self="
                + d(o)
                + " element="
                + d(e)
                + " view="
                + d(v)
                + " diagram="
                + (g == null ? "null" : g.eClass().getName());
    }
}
