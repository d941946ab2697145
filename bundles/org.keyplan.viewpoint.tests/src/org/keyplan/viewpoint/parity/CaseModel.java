package org.keyplan.viewpoint.parity;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case's model. Elements are called by their identifiers; new ones new1, new2, as they appear.
 */
final class CaseModel {
    private final EPackage metamodel;
    private final XMIResource resource;
    private final Map<EObject, String> newNames = new IdentityHashMap<>();

    CaseModel(CaseFiles files) {
        metamodel =
                (EPackage) load(new ResourceSetImpl(), files, "case.ecore").getContents().get(0);
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        resource = (XMIResource) load(set, files, "model.xmi");
    }

    private static Resource load(ResourceSet set, CaseFiles files, String name) {
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("*", new XMIResourceFactoryImpl());
        Resource loaded = set.createResource(URI.createURI(files.name(name)));
        try {
            loaded.load(
                    new ByteArrayInputStream(
                            files.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8)),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    EPackage metamodel() {
        return metamodel;
    }

    Resource resource() {
        return resource;
    }

    /** All elements, outer ones first. */
    List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        TreeIterator<EObject> contents = resource.getAllContents();
        contents.forEachRemaining(all::add);
        return all;
    }

    /** How the recorded lines call it. */
    String name(EObject element) {
        String id = resource.getID(element);
        return id != null
                ? id
                : newNames.computeIfAbsent(element, e -> "new" + (newNames.size() + 1));
    }

    EObject element(String name) {
        EObject element = resource.getEObject(name);
        if (element != null) {
            return element;
        }
        return newNames.entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No element " + name))
                .getKey();
    }

    /** What a person edits in a properties view: the words become the feature's value or values. */
    void set(EObject element, String featureName, List<String> words) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            values.add(
                    feature instanceof EReference
                            ? element(word)
                            : EcoreUtil.createFromString(
                                    ((EAttribute) feature).getEAttributeType(), word));
        }
        if (feature.isMany()) {
            element.eSet(feature, values);
        } else {
            element.eSet(feature, values.isEmpty() ? null : values.get(0));
        }
    }
}
