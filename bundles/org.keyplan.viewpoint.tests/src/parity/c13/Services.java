package parity.c13;

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

    public int w(EObject o) {
        return 1 + (Integer) get(o, "weight");
    }

    public Object nul(EObject o) {
        return null;
    }

    public double dbl(EObject o) {
        return 2.5;
    }

    public String b(EObject o) {
        return "b:" + str(o, "name");
    }

    public String e(EObject o) {
        return "e:" + str(o, "name");
    }

    public boolean heavy(EObject o) {
        return ((Integer) get(o, "weight")) > 5;
    }

    public boolean toB(EObject o, EObject t) {
        return t != null && "b".equals(str(t, "name"));
    }

    public boolean viaViews(EObject o, EObject s, EObject t) {
        return s != null && t != null && "c".equals(str(s, "name")) && "a".equals(str(t, "name"));
    }
}
