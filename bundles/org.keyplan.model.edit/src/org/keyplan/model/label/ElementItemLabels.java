package org.keyplan.model.label;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * Text and icon of every element. One instance serves them all; it is an adapter only because EMF
 * asks adapter factories for adapters, and is never attached to an element.
 */
final class ElementItemLabels extends AdapterImpl implements IItemLabelProvider {

    private final Locale locale;
    private final Map<EClass, URL> icons = new HashMap<>();

    ElementItemLabels(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String getText(Object object) {
        return PlanLabels.label((EObject) object, locale);
    }

    /**
     * The address of an SVG file. EMF's own look-up is of no use here: it takes every key for the
     * name of a GIF file.
     */
    @Override
    public Object getImage(Object object) {
        return icons.computeIfAbsent(((EObject) object).eClass(), ElementItemLabels::icon);
    }

    private static URL icon(EClass type) {
        String path = "/icons/full/obj16/" + type.getName() + ".svg";
        URL icon = ElementItemLabels.class.getResource(path);
        if (icon == null) {
            throw new MissingResourceException(
                    "No icon " + path, ElementItemLabels.class.getName(), path);
        }
        return icon;
    }
}
