package org.keyplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An example as it is after loading. */
record LoadedExample(String name, AccountPlan plan) {

    static LoadedExample of(String name) {
        try {
            Path folder = Files.createTempDirectory("example");
            Path file = Examples.copyTo(name, folder);
            try {
                return new LoadedExample(name, PlanFiles.load(file));
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new AssertionError("The example " + name + " cannot be loaded", e);
        }
    }

    static Stream<LoadedExample> all() {
        return Examples.names().stream().map(LoadedExample::of);
    }

    Stream<EObject> elements() {
        Iterator<EObject> all = EcoreUtil.getAllContents(plan.eResource(), false);
        return StreamSupport.stream(((Iterable<EObject>) () -> all).spliterator(), false);
    }

    <T> Stream<T> elements(Class<T> type) {
        return elements().filter(type::isInstance).map(type::cast);
    }

    String id(EObject element) {
        String id = plan.eResource().getURIFragment(element);
        assertThat(id).isNotNull();
        return id;
    }

    @Override
    public String toString() {
        return name;
    }
}
