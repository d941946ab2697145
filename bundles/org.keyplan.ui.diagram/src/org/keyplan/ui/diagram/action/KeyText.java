package org.keyplan.ui.diagram.action;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.keyplan.ui.diagram.text.DiagramTexts;

/** Tells which keys do what, as the person has set them. */
public final class KeyText {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(KeyText.class);

    private KeyText() {}

    /** A tooltip that also tells the keys of a command, if it has any. */
    public static String tooltip(String text, String command) {
        String keys = keys(command);
        return keys.isEmpty() ? text : TEXTS.get("tooltip", text, keys);
    }

    /** The keys of a command as people read them, empty if it has none. */
    public static String keys(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        if (bindings == null || command == null) {
            return "";
        }
        TriggerSequence[] keys = bindings.getActiveBindingsFor(command);
        TriggerSequence best = bindings.getBestActiveBindingFor(command);
        if (best == null && keys.length > 0) {
            best = keys[0];
        }
        return best == null ? declared(bindings, command) : best.format();
    }

    /** Bindings are active only while the editor is; its tooltips are made before that. */
    private static String declared(IBindingService bindings, String command) {
        String shortest = "";
        for (org.eclipse.jface.bindings.Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() != null
                    && binding.getParameterizedCommand().getId().equals(command)
                    && bindings.getActiveScheme() != null
                    && binding.getSchemeId().equals(bindings.getActiveScheme().getId())) {
                String keys = binding.getTriggerSequence().format();
                if (shortest.isEmpty() || keys.length() < shortest.length()) {
                    shortest = keys;
                }
            }
        }
        return shortest;
    }
}
