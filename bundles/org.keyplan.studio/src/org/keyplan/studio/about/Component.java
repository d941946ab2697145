package org.keyplan.studio.about;

import org.keyplan.ui.UiPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of the product that others made.
 *
 * @param name as its makers call it
 * @param version its version
 * @param maker who made it; empty if it does not say
 * @param licence what its makers say of the licence, or the {@linkplain #page page} inside that
 *     says it; empty if the part does not say
 */
record Component(String name, String version, String maker, String licence) {
    private static final String OURS = "org.keyplan.";

    /** Where parts without a header say it. */
    private static final List<String> PAGES =
            List.of(
                    "about.html",
                    "META-INF/LICENSE",
                    "META-INF/LICENSE.txt",
                    "META-INF/LICENSE.md",
                    "LICENSE",
                    "LICENSE.txt",
                    "LICENSE.md",
                    "license/LICENSE");

    /** What only the parent of a part's build says. */
    private static final Map<String, String> KNOWN =
            Map.of("com.ibm.icu", "https://www.unicode.org/license.txt");

    private static final String INSIDE = "inside:";
    private static final Pattern LICENCE_IN_POM =
            Pattern.compile("(?s)<license>.*?<url>(.*?)</url>");
    private static final String WRAPPED = "wrapped.";

    /** All parts of the running product that are not ours, by name. */
    static List<Component> all() {
        Bundle[] bundles = FrameworkUtil.getBundle(Component.class).getBundleContext().getBundles();
        return Stream.of(bundles)
                .filter(bundle -> !bundle.getSymbolicName().startsWith(OURS))
                .map(Component::of)
                .sorted(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Component of(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return new Component(
                name.startsWith(WRAPPED) ? name.substring(WRAPPED.length()) : name,
                bundle.getVersion().toString(),
                header(bundle, Constants.BUNDLE_VENDOR),
                licence(bundle));
    }

    private static String licence(Bundle bundle) {
        String said = header(bundle, "Bundle-License");
        if (!said.isEmpty()) {
            return said.split("[;,]")[0].replace("\"", "").strip();
        }
        String inPom = licenceInPom(bundle);
        if (!inPom.isEmpty()) {
            return inPom;
        }
        return PAGES.stream()
                .filter(page -> bundle.getEntry(page) != null)
                .findFirst()
                .map(page -> INSIDE + page)
                .orElse(KNOWN.getOrDefault(bundle.getSymbolicName(), ""));
    }

    private static String licenceInPom(Bundle bundle) {
        Enumeration<URL> poms = bundle.findEntries("META-INF/maven", "pom.xml", true);
        if (poms == null) {
            return "";
        }
        try (InputStream in = poms.nextElement().openStream()) {
            String pom = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher url = LICENCE_IN_POM.matcher(pom);
            return url.find() ? url.group(1).strip() : "";
        } catch (IOException e) {
            UiPlugin.log("The licence of " + bundle + " cannot be read", e);
            return "";
        }
    }

    /** The page inside the part's file that says the licence; empty if it is said directly. */
    Optional<String> page() {
        return licence.startsWith(INSIDE)
                ? Optional.of(licence.substring(INSIDE.length()))
                : Optional.empty();
    }

    private static String header(Bundle bundle, String name) {
        String value = bundle.getHeaders().get(name);
        return value == null ? "" : value.strip();
    }
}
