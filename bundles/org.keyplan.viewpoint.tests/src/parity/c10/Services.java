package parity.c10;

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

    public int size2(EObject o) {
        return 2 * (Integer) get(o, "size");
    }

    public Object nul(EObject o) {
        return null;
    }

    public int neg(EObject o) {
        return -4;
    }

    public int zero(EObject o) {
        return 0;
    }

    public double dbl(EObject o) {
        return 6.9;
    }

    public String str7(EObject o) {
        return "7";
    }

    public String strBad(EObject o) {
        return "seven";
    }
}
