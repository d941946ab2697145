package parity.c24;

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

    public boolean isAnn(EObject o) {
        return "Ann".equals(str(o, "name"));
    }

    public boolean isJava(EObject o) {
        return "Java".equals(str(o, "name"));
    }

    public boolean highRating(EObject o) {
        return get(o, "value") instanceof Integer i && i > 3;
    }

    public List<EObject> allSkills(EObject o) {
        return list(EcoreUtil.getRootContainer(o), "skills");
    }

    static String d(EObject o) {
        return o == null ? "null" : o.eClass().getName() + ":" + str(o, "name");
    }

    public String mark(EObject o, EObject l, EObject c) {
        return "X "
                + d(o)
                + " "
                + (l == null ? "null" : l.eClass().getName())
                + " "
                + (c == null ? "null" : c.eClass().getName());
    }

    public String vars(EObject o, EObject l, EObject c, EObject ls, EObject cs, EObject t) {
        return "self="
                + d(o)
                + " line="
                + (l == null ? null : l.eClass().getName())
                + " column="
                + (c == null ? null : c.eClass().getName())
                + " lineSemantic="
                + d(ls)
                + " columnSemantic="
                + d(cs)
                + " table="
                + (t == null ? null : t.eClass().getName());
    }

    public String mixed(EObject o, Object a, EObject l, EObject c) {
        return a + "/" + d(l) + "/" + d(c);
    }
}
