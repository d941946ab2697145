package org.keyplan.ui.diagram.action;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.ExternalActionManager;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.keyplan.ui.diagram.text.DiagramTexts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which keys do what, as the person has set them. */
public final class KeyText {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(KeyText.class);

    private KeyText() {}

    /**
     * A tooltip that also tells the keys of a command, if it has any and the toolkit does not tell
     * them by itself, which it does as soon as they are active.
     */
    public static String tooltip(String text, String command) {
        ExternalActionManager.ICallback active = ExternalActionManager.getInstance().getCallback();
        String told = active == null ? null : active.getAcceleratorText(command);
        String keys = told == null || told.isEmpty() ? keys(command) : "";
        return keys.isEmpty() ? text : TEXTS.get("tooltip", text, keys);
    }

    /** The shortest keys of a command as people read them, empty if it has none. */
    public static String keys(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Set<String> schemes = schemes(bindings);
        return Stream.of(bindings.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding -> binding.getParameterizedCommand().getId().equals(command))
                .filter(binding -> schemes.contains(binding.getSchemeId()))
                .map(binding -> binding.getTriggerSequence().format())
                .min(Comparator.comparingInt(String::length).thenComparing(k -> k))
                .orElse("");
    }

    /** The active set of keys and those it is based on. */
    private static Set<String> schemes(IBindingService bindings) {
        Set<String> ids = new HashSet<>();
        Scheme scheme = bindings.getActiveScheme();
        try {
            while (scheme != null && ids.add(scheme.getId())) {
                String parent = scheme.getParentId();
                scheme = parent == null ? null : bindings.getScheme(parent);
            }
        } catch (NotDefinedException e) {
            // A set of keys that is gone has no parent; those found so far count.
            return ids;
        }
        return ids;
    }
}
