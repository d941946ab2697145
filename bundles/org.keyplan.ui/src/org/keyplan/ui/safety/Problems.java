package org.keyplan.ui.safety;

import org.keyplan.core.file.PlanFileException;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.util.Locale;

/** What keeps a file from being opened or saved, as a person is told. */
final class Problems {
    private static final UiTexts TEXTS = UiTexts.beside(Problems.class);

    private Problems() {}

    /** The sentence with the file's bare name, which reads well; where the file is stands below. */
    static String say(PlanFileException problem, Path file) {
        Path named = file.toAbsolutePath().normalize();
        String sentence =
                problem.text(Locale.getDefault())
                        .replace(named.toString(), named.getFileName().toString());
        Path folder = named.getParent();
        return folder == null || sentence.contains(folder.toString())
                ? sentence
                : TEXTS.get("problem.place", sentence, folder.toString());
    }
}
