package org.keyplan.design.picture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Pictures to check: those of the example plans and those of plans filled in at random. */
final class PlanPictures {
    /** Few enough to be drawn in no time, enough for every kind of line and card. */
    private static final int RANDOM_PLANS = 8;

    private static final DiagramChoice EVERYTHING =
            new DiagramChoice(List.of("OurTeam"), List.of());

    private static List<Pictured> all;

    private PlanPictures() {}

    /** An example plan, each time anew. */
    static AccountPlan example(String name) {
        PlanFiles.register();
        Resource resource =
                new ResourceSetImpl().createResource(URI.createURI("memory:/" + name + ".keyplan"));
        try (InputStream in = Examples.open(name)) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (AccountPlan) resource.getContents().get(0);
    }

    /** The language that an example plan is written in. */
    static Locale language(String example) {
        boolean chinese =
                example.equals(Examples.GENERATING_COMPANY)
                        || example.equals(Examples.CONCRETE_PRODUCER);
        return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** All that can be drawn of a plan, as it opens. */
    static List<Pictured> asTheyOpen(String name, AccountPlan plan, Locale locale) {
        PlanDiagrams diagrams = new PlanDiagrams(plan, Examples.asOf(), locale);
        List<Pictured> pictures = new ArrayList<>();
        for (PlanDiagram diagram : diagrams.all()) {
            String what = name + " " + diagram.kind().id() + " " + diagram.name();
            pictures.add(new Pictured(what, plan, diagrams, diagram, DiagramChoice.USUAL));
        }
        return pictures;
    }

    /** All that can be drawn of a plan, as it opens; of influence maps our team, too. */
    static List<Pictured> of(String name, AccountPlan plan, Locale locale) {
        List<Pictured> pictures = new ArrayList<>();
        for (Pictured picture : asTheyOpen(name, plan, locale)) {
            pictures.add(picture);
            if (picture.kind() == DiagramKind.INFLUENCE_MAP) {
                pictures.add(picture.with(EVERYTHING));
            }
        }
        return pictures;
    }

    /** The pictures of a plan that is being built. */
    static List<Pictured> of(PlanBuilder plan) {
        return of("built", plan.build(), Locale.ENGLISH);
    }

    /** The first picture of a kind of a plan that is being built. */
    static Pictured of(PlanBuilder plan, DiagramKind kind) {
        return of(plan).stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    /** Of all examples and some random plans. */
    static synchronized List<Pictured> all() {
        if (all == null) {
            List<Pictured> pictures = new ArrayList<>();
            for (String example : Examples.names()) {
                pictures.addAll(of(example, example(example), language(example)));
            }
            for (int seed = 1; seed <= RANDOM_PLANS; seed++) {
                AccountPlan plan = RandomPlan.of(new Random(seed));
                pictures.addAll(of("random " + seed, plan, Locale.ENGLISH));
            }
            all = List.copyOf(pictures);
        }
        return all;
    }

    static List<Pictured> diagrams() {
        return all().stream().filter(p -> !p.kind().isTable()).toList();
    }

    static List<Pictured> tables() {
        return all().stream().filter(p -> p.kind().isTable()).toList();
    }

    static List<Pictured> orgCharts() {
        return all().stream().filter(p -> p.kind() == DiagramKind.ORG_CHART).toList();
    }

    static List<Pictured> influenceMaps() {
        return all().stream().filter(p -> p.kind() == DiagramKind.INFLUENCE_MAP).toList();
    }
}
