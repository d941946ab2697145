package org.keyplan.studio.about;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of the product that others made.
 *
 * @param name as its makers call it
 * @param version its version
 * @param maker who made it; empty if it does not say
 * @param licence what its makers say of the licence; empty if the part does not say
 */
record Component(String name, String version, String maker, String licence) {
    private static final String OURS = "org.keyplan.";

    /** Where parts without a header say it. */
    private static final List<String> PAGES =
            List.of(
                    "about.html",
                    "META-INF/LICENSE",
                    "META-INF/LICENSE.txt",
                    "LICENSE",
                    "LICENSE.txt");

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
            return said.split("[;,]")[0].strip();
        }
        for (String page : PAGES) {
            if (bundle.getEntry(page) != null) {
                return page;
            }
        }
        return "";
    }

    private static String header(Bundle bundle, String name) {
        String value = bundle.getHeaders().get(name);
        return value == null ? "" : value.strip();
    }
}
