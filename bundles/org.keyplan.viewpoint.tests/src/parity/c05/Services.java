package parity.c05;

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

    public List<EObject> shown(EObject o) {
        List<EObject> r = new ArrayList<>();
        for (EObject x : list(o, "items")) if (!Boolean.TRUE.equals(get(x, "hidden"))) r.add(x);
        return r;
    }

    public List<EObject> onlyB(EObject o) {
        return List.of(list(o, "items").get(1));
    }

    public List<EObject> dupNext(EObject o) {
        List<EObject> r = new ArrayList<>(list(o, "next"));
        r.addAll(list(o, "next"));
        return r;
    }

    public Object nul(EObject o) {
        return null;
    }

    public List<EObject> withNull(EObject o) {
        List<EObject> r = new ArrayList<>();
        r.add(null);
        r.add(named(o, "c"));
        return r;
    }

    public boolean preEdge(EObject o) {
        return "b".equals(str(o, "name"));
    }
}
