package org.keyplan.core.file;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.KeyplanPackage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Gives elements of a file that was written by hand the ids they lack. An id is made from the
 * element's place in the plan, so that opening the same file twice gives the same ids.
 */
final class MissingIds {

    private static final int ID_BYTES = 16;

    private MissingIds() {}

    /** How many ids were added. */
    static int add(PlanResource resource) {
        int added = 0;
        for (EObject root : resource.getContents()) {
            added += addTo(resource, root, KeyplanPackage.eNS_URI);
        }
        Iterator<EObject> all = EcoreUtil.getAllContents(resource, false);
        while (all.hasNext()) {
            EObject container = all.next();
            Map<EStructuralFeature, Integer> positions = new HashMap<>();
            for (EObject child : container.eContents()) {
                EStructuralFeature feature = child.eContainingFeature();
                int position = positions.merge(feature, 1, Integer::sum) - 1;
                String parent = resource.getID(container);
                added += addTo(resource, child, parent + "/" + feature.getName() + "." + position);
            }
        }
        return added;
    }

    private static int addTo(PlanResource resource, EObject element, String place) {
        if (resource.getID(element) != null) {
            return 0;
        }
        resource.setID(element, free(resource, place));
        return 1;
    }

    private static String free(PlanResource resource, String place) {
        String id = hash(place);
        while (resource.getIDToEObjectMap().containsKey(id)) {
            id = hash(id);
        }
        return id;
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "_"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(digest, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
