package org.keyplan.studio.keys;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.keyplan.ui.text.UiTexts;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person can do with keys.
 *
 * @param area what part of the work it belongs to
 * @param does what it does
 * @param keys the keys, as they are written on this system
 */
public record Shortcut(String area, String does, String keys) {
    private static final UiTexts TEXTS = UiTexts.beside(Shortcut.class);
    private static final String OURS = "org.keyplan.";
    private static final String KEY = "command.";

    /**
     * All shortcuts that work in the studio now: those of our commands, and those of the platform's
     * commands that are useful here. By area, then by what they do.
     */
    public static List<Shortcut> all() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Map<ParameterizedCommand, String> commands = new LinkedHashMap<>();
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && isUseful(command.getCommand())) {
                String keys = keys(bindings, command);
                if (!keys.isEmpty()) {
                    commands.put(command, keys);
                }
            }
        }
        List<Shortcut> shortcuts =
                new ArrayList<>(
                        commands.entrySet().stream()
                                .map(each -> of(each.getKey(), each.getValue()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        shortcuts.sort(
                Comparator.comparing(Shortcut::area, Collator.getInstance())
                        .thenComparing(Shortcut::does, Collator.getInstance()));
        return shortcuts;
    }

    private static boolean isUseful(Command command) {
        return command.getId().startsWith(OURS) || TEXTS.has(KEY + command.getId());
    }

    /** Only of bindings that are in force on this system and in this scheme. */
    private static String keys(IBindingService bindings, ParameterizedCommand command) {
        return String.join(
                TEXTS.get("or"),
                Arrays.stream(bindings.getActiveBindingsFor(command))
                        .map(sequence -> sequence.format())
                        .distinct()
                        .sorted(Comparator.comparing(String::length))
                        .toList());
    }

    private static Shortcut of(ParameterizedCommand command, String keys) {
        try {
            String id = command.getCommand().getId();
            if (TEXTS.has(KEY + id)) {
                return new Shortcut(TEXTS.get("area.general"), TEXTS.get(KEY + id), keys);
            }
            return new Shortcut(
                    command.getCommand().getCategory().getName(), command.getName(), keys);
        } catch (NotDefinedException e) {
            return null; // the part it belongs to is not installed
        }
    }
}
