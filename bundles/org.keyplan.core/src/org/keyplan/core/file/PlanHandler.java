package org.keyplan.core.file;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.keyplan.core.file.LoadReport.Notice;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.migration.FormatVersion;
import org.keyplan.model.KeyplanPackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the plan from parser events. Other than EMF's own handler it knows no package but ours,
 * follows no reference out of the file, stops at the first problem with its line, and remembers
 * where each element began.
 */
final class PlanHandler extends SAXXMIHandler {

    /** More would only bury what matters. */
    private static final int MAX_NOTICES = 50;

    private static final Map<String, Object> OPTIONS =
            Map.of(
                    XMLResource.OPTION_DEFER_IDREF_RESOLUTION,
                    true,
                    XMLResource.OPTION_DEFER_ATTACHMENT,
                    true,
                    XMLResource.OPTION_DISABLE_NOTIFY,
                    true);

    private final Places places;
    private final boolean lenient;
    private final Map<EObject, Integer> lines = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private int element = -1;

    /**
     * @param lenient whether what is unknown becomes a notice, as in a file of a newer version
     */
    PlanHandler(PlanResource resource, Places places, boolean lenient) {
        super(resource, new XMIHelperImpl(resource), OPTIONS);
        this.places = places;
        this.lenient = lenient;
    }

    Map<EObject, Integer> lines() {
        return lines;
    }

    List<Notice> notices() {
        return notices;
    }

    @Override
    public void startElement(String uri, String localName, String name) {
        element++;
        super.startElement(uri, localName, name);
    }

    @Override
    protected void recordHeaderInformation() {
        // Whatever the file says, plans are XML 1.0 in UTF-8.
    }

    @Override
    protected int getLineNumber() {
        return places.line(element);
    }

    @Override
    protected int getColumnNumber() {
        return places.column(element);
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        if (attribs != null) {
            lines.put(object, places.line(element));
        }
        super.handleObjectAttribs(object);
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        return uri != null && FormatVersion.ofNamespace(uri).isPresent()
                ? KeyplanPackage.eINSTANCE
                : null;
    }

    @Override
    protected void handleUnknownFeature(
            String prefix, String name, boolean isElement, EObject object, String value) {
        reportUnknownFeature(prefix, name, isElement, object, value);
    }

    @Override
    protected void handleXSISchemaLocation(String locations) {
        // The scan has noticed it; nothing is ever fetched.
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        // The scan has noticed it; nothing is ever fetched.
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        for (String id : ids.trim().split("\\s+")) {
            if (id.indexOf('#') > 0 || id.indexOf(':') >= 0) {
                throw foreign(id);
            }
        }
        refuseSecondValue(object, reference);
        super.setValueFromId(object, reference, ids);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        throw foreign(uri);
    }

    @Override
    protected void setFeatureValue(
            EObject object, EStructuralFeature feature, Object value, int position) {
        boolean fromFile = feature instanceof EReference reference && reference.isContainment();
        if (fromFile || value instanceof String) {
            refuseSecondValue(object, feature);
        }
        if ("".equals(value) && EmptyValues.canDifferFromDefault(feature)) {
            object.eSet(feature, null);
        } else {
            super.setFeatureValue(object, feature, value, position);
        }
    }

    /** EMF would silently drop the first of two values, and with it perhaps a whole account. */
    private void refuseSecondValue(EObject object, EStructuralFeature feature) {
        if (!lenient && !feature.isMany() && isGivenBefore(object, feature)) {
            throw new Problem.Found(
                    Problem.keyed(
                            getLineNumber(),
                            getColumnNumber(),
                            Kind.INVALID,
                            "INVALID.twice",
                            feature.getName()));
        }
    }

    private static boolean isGivenBefore(EObject object, EStructuralFeature feature) {
        return feature.isChangeable() && object.eIsSet(feature);
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (text == null && !lenient) {
            for (int i = start; i < start + length; i++) {
                if (!Character.isWhitespace(ch[i])) {
                    throw strayText(ch, i, start + length);
                }
            }
        }
        super.characters(ch, start, length);
    }

    private Problem.Found strayText(char[] ch, int first, int end) {
        int line = locator.getLineNumber();
        for (int i = first; i < end; i++) {
            line -= ch[i] == '\n' ? 1 : 0;
        }
        return new Problem.Found(
                Problem.keyed(line, 0, Kind.NOT_WELL_FORMED, "NOT_WELL_FORMED.text"));
    }

    @Override
    public void error(XMIException e) {
        if (!lenient) {
            throw new Problem.Found(LoadProblems.of(e));
        }
        if (notices.size() < MAX_NOTICES) {
            notices.add(new Notice("notice.unknown", Math.max(0, e.getLine()), List.of(name(e))));
        }
    }

    private static String name(XMIException e) {
        return LoadProblems.of(e).message().arguments().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("?");
    }

    @Override
    public void warning(XMIException e) {
        error(e);
    }

    @Override
    public void fatalError(XMIException e) {
        error(e);
    }

    private Problem.Found foreign(String target) {
        return new Problem.Found(
                Problem.at(
                        getLineNumber(),
                        getColumnNumber(),
                        Kind.FOREIGN_REFERENCE,
                        LoadProblems.shortened(target)));
    }
}
