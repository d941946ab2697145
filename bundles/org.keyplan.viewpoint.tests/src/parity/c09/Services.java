package parity.c09;

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

    public Object nul(EObject o) {
        return null;
    }

    public int integer(EObject o) {
        return 3;
    }

    public double dbl(EObject o) {
        return 2.0;
    }

    public boolean bool(EObject o) {
        return true;
    }

    public List<Object> list(EObject o) {
        return List.of("a", 1, "b");
    }

    public List<Object> emptyList(EObject o) {
        return List.of();
    }

    public String multi(EObject o) {
        return "one\ntwo\r\nthree";
    }

    public String trim(EObject o) {
        return "  padded  ";
    }

    public EObject self(EObject o) {
        return o;
    }

    public Object enumObj(EObject o) {
        return get(o, "kind");
    }

    public String boom(EObject o) {
        throw new IllegalStateException("boom");
    }

    public long lng(EObject o) {
        return 5000000000L;
    }

    public char chr(EObject o) {
        return 'x';
    }

    public String withArg(EObject o, EObject p) {
        return "arg=" + str(p, "name");
    }

    public String[] arr(EObject o) {
        return new String[] {"p", "q"};
    }

    public String diagramKind(EObject o, EObject d) {
        return d == null ? "null" : d.eClass().getName();
    }

    public String viewKind(EObject o, EObject d) {
        return d == null ? "null" : d.eClass().getName();
    }

    public String objName(EObject o, EObject d) {
        return d == null ? "null" : d.eClass().getName() + ":" + str(d, "name");
    }

    public List<EObject> onlyA(EObject o) {
        return List.of(((List<EObject>) get(o, "items")).get(0));
    }
}
