package parity.c27;

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

    public boolean unlocked(EObject o, EObject n) {
        return n != null && !Boolean.TRUE.equals(get(n, "locked"));
    }

    static String d(EObject o) {
        return o == null ? "null" : o.eClass().getName() + ":" + str(o, "name");
    }

    public String vars(EObject o, EObject oc, EObject nc, EObject e, EObject cv) {
        return "self="
                + d(o)
                + " old="
                + d(oc)
                + " new="
                + d(nc)
                + " element="
                + d(e)
                + " view="
                + d(cv);
    }
}
