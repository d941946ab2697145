package parity.c22;

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

    public boolean toggled(EObject o) {
        return !Boolean.TRUE.equals(get(o, "open"));
    }

    public String selfKind(EObject o) {
        return "self is " + o.eClass().getName();
    }

    public String count(EObject o, Object views) {
        return "views "
                + (views instanceof Collection<?> c
                        ? "collection " + c.size()
                        : views == null ? "null" : views.getClass().getSimpleName());
    }

    static String d(EObject o) {
        return o == null ? "null" : o.eClass().getName() + ":" + str(o, "name");
    }

    public String vars(EObject o, EObject e, EObject v) {
        return "self=" + d(o) + " element=" + d(e) + " elementView=" + d(v);
    }
}
