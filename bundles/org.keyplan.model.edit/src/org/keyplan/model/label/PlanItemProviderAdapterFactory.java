package org.keyplan.model.label;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.keyplan.model.provider.KeyplanItemProviderAdapterFactory;

import java.util.Locale;

/**
 * The item providers of the plan model as trees, lists and property sheets should use them: every
 * element is called as {@link PlanLabels} calls it and has the icon of its class, while children,
 * properties and commands come from the generated providers.
 *
 * <p>Replaces the generated factory wherever that would be used, also within a {@link
 * org.eclipse.emf.edit.provider.ComposedAdapterFactory}.
 */
public final class PlanItemProviderAdapterFactory extends KeyplanItemProviderAdapterFactory {

    private final ElementItemLabels labels;

    /** For the language that the program runs in, as an extension point needs it. */
    public PlanItemProviderAdapterFactory() {
        this(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** For a given language; see {@link Texts#language}. */
    public PlanItemProviderAdapterFactory(Locale locale) {
        labels = new ElementItemLabels(locale);
    }

    @Override
    public Object adapt(Object object, Object type) {
        return labelled(object, type, super.adapt(object, type));
    }

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        return (Adapter) labelled(notifier, type, super.adapt(notifier, type));
    }

    /**
     * The generated provider is attached to the element in any case, because it is the one that
     * tells viewers about changes.
     */
    private Object labelled(Object object, Object type, Object provider) {
        boolean asked = type == IItemLabelProvider.class && provider != null;
        return asked && object instanceof EObject ? labels : provider;
    }
}
