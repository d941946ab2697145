package org.keyplan.ui.export;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.ui.UiPlugin;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person chose the last time: for all plans, except for the folder, which belongs to a plan,
 * so that no customer's documents end up among another's.
 */
final class ExportMemory {
    private static final String EDITION = "edition";
    private static final String FORMATS = "formats";
    private static final String PAPER = "paper";
    private static final String LEFT_OUT = "without";
    private static final String MISSING = "missing";
    private static final String HIDE = "hide";
    private static final String PLANS = "plans";
    private static final String FOLDERS = "folders";
    private static final int MOST_PLANS = 50;

    private final IDialogSettings settings;
    private final Path plan;

    ExportMemory(Path plan) {
        this.plan = plan;
        this.settings =
                DialogSettings.getOrCreateSection(
                        UiPlugin.get().getDialogSettings(), "exportDocuments");
    }

    Edition edition() {
        String id = settings.get(EDITION);
        return id == null ? Edition.FULL : Edition.of(id).orElse(Edition.FULL);
    }

    /** Word, unless the person chose others that still exist. */
    Set<DocumentFormat> formats() {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        List<String> names = list(FORMATS);
        for (DocumentFormat format : DocumentFormat.values()) {
            if (names.contains(format.name())) {
                formats.add(format);
            }
        }
        return formats.isEmpty() ? EnumSet.of(DocumentFormat.DOCX) : formats;
    }

    /** What is usual in the person's country until she chooses. */
    Paper paper() {
        String usual =
                Set.of("US", "CA", "MX").contains(Locale.getDefault().getCountry())
                        ? Paper.LETTER.name()
                        : Paper.A4.name();
        String name = settings.get(PAPER) == null ? usual : settings.get(PAPER);
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElse(Paper.A4);
    }

    /** Ids of the sections not wanted. */
    List<String> without() {
        return list(LEFT_OUT);
    }

    boolean sayMissing() {
        return settings.getBoolean(MISSING);
    }

    boolean show() {
        return !settings.getBoolean(HIDE);
    }

    /** Where this plan's documents went, if that folder is still there; else beside the plan. */
    Path folder() {
        int at = list(PLANS).indexOf(plan.toString());
        List<String> folders = list(FOLDERS);
        if (at >= 0 && at < folders.size()) {
            try {
                Path folder = Path.of(folders.get(at));
                if (Files.isDirectory(folder)) {
                    return folder;
                }
            } catch (InvalidPathException e) {
                return plan.getParent();
            }
        }
        return plan.getParent();
    }

    void remember(ExportOrder order) {
        settings.put(EDITION, order.options().edition().id());
        settings.put(FORMATS, order.formats().stream().map(Enum::name).toArray(String[]::new));
        settings.put(PAPER, order.options().paper().name());
        settings.put(LEFT_OUT, order.options().without().toArray(String[]::new));
        settings.put(MISSING, order.options().sayMissing());
        settings.put(HIDE, !order.show());
        rememberFolder(order.folder());
    }

    private void rememberFolder(Path folder) {
        List<String> plans = new ArrayList<>(list(PLANS));
        List<String> folders = new ArrayList<>(list(FOLDERS));
        int at = plans.indexOf(plan.toString());
        if (at >= 0 && at < folders.size()) {
            plans.remove(at);
            folders.remove(at);
        }
        plans.add(plan.toString());
        folders.add(folder.toString());
        if (plans.size() > MOST_PLANS) {
            plans.remove(0);
            folders.remove(0);
        }
        settings.put(PLANS, plans.toArray(String[]::new));
        settings.put(FOLDERS, folders.toArray(String[]::new));
    }

    private List<String> list(String key) {
        String[] values = settings.getArray(key);
        return values == null ? List.of() : List.of(values);
    }
}
