package org.keyplan.design;

import org.keyplan.model.label.Texts;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Group;
import org.keyplan.viewpoint.description.Viewpoint;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.reader.OdesignReader;
import org.keyplan.viewpoint.reader.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The viewpoint of account plans as declared in {@code description/keyplan.odesign}, ready to be
 * played. Read once for each language. Immutable, and safe for several threads; what is played with
 * it belongs to the thread of the plan.
 */
public final class PlanViewpoint {
    /** Where the declaration lies in the bundle. */
    public static final String DECLARATION = "/description/keyplan.odesign";

    /**
     * Without language and ending. A path of its own rather than {@code plugin}, since plain Java
     * has all bundles on one class path.
     */
    private static final String LABELS = "/OSGI-INF/l10n/org.keyplan.design";

    private static final Map<Locale, PlanViewpoint> KNOWN = new ConcurrentHashMap<>();

    private final Viewpoint viewpoint;
    private final Interpreter interpreter;

    private PlanViewpoint(Viewpoint viewpoint, Interpreter interpreter) {
        this.viewpoint = viewpoint;
        this.interpreter = interpreter;
    }

    /** The viewpoint with its labels in a reader's language. */
    public static PlanViewpoint in(Locale locale) {
        return KNOWN.computeIfAbsent(Texts.language(locale), PlanViewpoint::read);
    }

    /** What is declared. */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Knows the services that the declaration names. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /**
     * A diagram that {@link DiagramKind} says is declared.
     *
     * @param kind no table
     */
    public DiagramDescription diagram(DiagramKind kind) {
        return viewpoint.diagram(kind.declared()).orElseThrow();
    }

    /** A table that {@link DiagramKind} says is declared. */
    CrossTableDescription table(DiagramKind kind) {
        return viewpoint.table(kind.declared()).orElseThrow();
    }

    private static PlanViewpoint read(Locale language) {
        try (InputStream stream = PlanViewpoint.class.getResourceAsStream(DECLARATION)) {
            Wording english = Wording.of(labels(LABELS + ".properties"));
            Wording wording =
                    language.equals(Locale.SIMPLIFIED_CHINESE)
                            ? Wording.of(labels(LABELS + "_zh.properties")).or(english)
                            : english;
            Group group = OdesignReader.read(stream, "keyplan.odesign", wording);
            Viewpoint viewpoint = group.viewpoints().get(0);
            return new PlanViewpoint(viewpoint, new Interpreter(services(viewpoint)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties labels(String file) throws IOException {
        try (InputStream stream = PlanViewpoint.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties labels = new Properties();
            labels.load(reader);
            return labels;
        }
    }

    /** The classes the declaration names; they lie in this bundle, as Sirius, too, wants it. */
    private static Services services(Viewpoint viewpoint) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : viewpoint.serviceClasses()) {
            try {
                classes.add(Class.forName(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("keyplan.odesign names a class that is not", e);
            }
        }
        return Services.of(classes);
    }
}
