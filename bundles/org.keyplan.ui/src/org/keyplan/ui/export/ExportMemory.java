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
    private static final String SINCE = "since";
    private static final String TEMPLATE = "template.";
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
        String name = settings.get(PAPER);
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElse(usualPaper());
    }

    /** The paper that is usual in the person's country. */
    static Paper usualPaper() {
        return Set.of("US", "CA", "MX").contains(Locale.getDefault().getCountry())
                ? Paper.LETTER
                : Paper.A4;
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
        try {
            Path folder = Path.of(ofPlan(FOLDERS));
            return folder.isAbsolute() && Files.isDirectory(folder) ? folder : plan.getParent();
        } catch (InvalidPathException e) {
            return plan.getParent();
        }
    }

    /** With what this plan was compared; empty for nothing. */
    String since() {
        return ofPlan(SINCE);
    }

    void rememberSince(String file) {
        rememberOfPlan(SINCE, file);
    }

    /** What was chosen as template of a format; empty if nothing ever was. */
    String template(DocumentFormat format) {
        String value = settings.get(TEMPLATE + format.name());
        return value == null ? "" : value;
    }

    void rememberTemplate(DocumentFormat format, String template) {
        settings.put(TEMPLATE + format.name(), template);
    }

    void remember(ExportOrder order) {
        settings.put(EDITION, order.options().edition().id());
        settings.put(FORMATS, order.formats().stream().map(Enum::name).toArray(String[]::new));
        settings.put(PAPER, order.options().paper().name());
        settings.put(LEFT_OUT, order.options().without().toArray(String[]::new));
        settings.put(MISSING, order.options().sayMissing());
        settings.put(HIDE, !order.show());
        rememberOfPlan(FOLDERS, order.folder().toString());
    }

    /** What was kept for this plan; empty for nothing. */
    private String ofPlan(String key) {
        int at = list(PLANS).indexOf(plan.toString());
        List<String> values = list(key);
        return at >= 0 && at < values.size() ? values.get(at) : "";
    }

    /** Keeps something for this plan, which becomes the latest of those that are not forgotten. */
    private void rememberOfPlan(String key, String value) {
        List<String> plans = new ArrayList<>(list(PLANS));
        int at = plans.indexOf(plan.toString());
        if (at >= 0) {
            plans.remove(at);
        }
        plans.add(plan.toString());
        boolean full = plans.size() > MOST_PLANS;
        for (String each : List.of(FOLDERS, SINCE)) {
            List<String> values = new ArrayList<>(list(each));
            while (values.size() < list(PLANS).size()) {
                values.add("");
            }
            String old = at >= 0 ? values.remove(at) : "";
            values.add(each.equals(key) ? value : old);
            settings.put(
                    each,
                    (full ? values.subList(1, values.size()) : values).toArray(String[]::new));
        }
        settings.put(PLANS, (full ? plans.subList(1, plans.size()) : plans).toArray(String[]::new));
    }

    private List<String> list(String key) {
        String[] values = settings.getArray(key);
        return values == null ? List.of() : List.of(values);
    }
}
