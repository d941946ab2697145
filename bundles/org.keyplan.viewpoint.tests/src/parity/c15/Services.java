package parity.c15;

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

    static EObject root(EObject o) {
        return EcoreUtil.getRootContainer(o);
    }

    public String newName(EObject o) {
        return "item" + list(root(o), "items").size();
    }

    public EObject first(EObject o) {
        return list(root(o), "items").get(0);
    }

    public EObject second(EObject o) {
        return list(root(o), "items").get(1);
    }

    public List<EObject> firstTwo(EObject o) {
        return new ArrayList<>(list(root(o), "items").subList(0, 2));
    }

    public Object nul(EObject o) {
        return null;
    }

    public int seven(EObject o) {
        return 7;
    }

    public String yes(EObject o) {
        return "true";
    }

    public boolean yesBool(EObject o) {
        return true;
    }

    public boolean noBool(EObject o) {
        return false;
    }

    public boolean boom(EObject o) {
        throw new IllegalStateException("boom");
    }

    public boolean isRoot(EObject o, EObject c) {
        return c != null && c.eClass().getName().equals("Root");
    }

    public String typeName(EObject o) {
        return "c15::Item";
    }

    public String describe(EObject o) {
        return o.eClass().getName()
                + " in "
                + (o.eContainer() == null ? "nothing" : str(o.eContainer(), "name"));
    }

    public String describeVar(EObject o, EObject v) {
        return v == null ? "null" : v.eClass().getName() + " " + str(v, "name");
    }
}
