package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class RoundTripProperties {

    @Property(tries = 150)
    void whatIsSavedIsLoadedAsItWas(@ForAll long seed, @ForAll @IntRange(min = 2, max = 300) int n)
            throws IOException {
        PlanResource plan = PlanFiles.attach(RandomPlan.of(seed, n));
        byte[] bytes = Plans.bytes(plan);

        PlanResource loaded = Plans.loaded(bytes);

        assertThat(PlanComparison.first(plan, loaded)).isEmpty();
        assertThat(Plans.bytes(loaded)).isEqualTo(bytes);
        assertThat(loaded.report().notices()).isEmpty();
    }

    @Property(tries = 50)
    void aPlanHasOneElementALineEachWithAnId(@ForAll long seed) throws IOException {
        AccountPlan plan = RandomPlan.of(seed, 100);
        byte[] bytes = Plans.bytes(PlanFiles.attach(plan));
        PlanResource loaded = Plans.loaded(bytes);

        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");

        loaded.getAllContents()
                .forEachRemaining(
                        element ->
                                assertThat(lines[loaded.lineOf(element) - 1])
                                        .contains("xmi:id=\"" + loaded.getID(element) + "\"")
                                        .containsOnlyOnce("xmi:id="));
    }

    @Property(tries = 50)
    void bytesThatAreNoPlanAreRefusedInOneWay(@ForAll long seed, @ForAll byte[] noise) {
        byte[] bytes = Plans.damaged(seed, noise);
        PlanResource resource = Plans.empty();
        try {
            resource.load(new java.io.ByteArrayInputStream(bytes), Map.of());
            assertThat(resource.getContents()).hasSize(1);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(PlanFileException.class);
            assertThat(resource.isLoaded()).isFalse();
            assertThat(resource.getContents()).isEmpty();
        }
    }
}
