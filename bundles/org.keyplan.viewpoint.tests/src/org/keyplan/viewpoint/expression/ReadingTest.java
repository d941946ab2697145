package org.keyplan.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.Location;

class ReadingTest {
    private final Interpreter interpreter = new Interpreter(Services.of(SmallServices.class));

    private Reading reads(String expression) {
        return interpreter.reads(ExpressionParser.parse(expression, new Location("x", 1)));
    }

    @Test
    void featuresReadThemselvesOnTheElement() {
        Reading reading = reads("feature:name");
        assertThat(reading.ofSelf(SmallModel.ITEM, SmallModel.NAME)).isTrue();
        assertThat(reading.ofSelf(SmallModel.ITEM, SmallModel.LEVEL)).isFalse();
        assertThat(reading.ofOthers(SmallModel.ITEM, SmallModel.NAME)).isFalse();
    }

    @Test
    void containmentMayChangeFromAnywhere() {
        assertThat(reads("feature:eContainer").isEverything()).isTrue();
        assertThat(reads("feature:eAllContents").isEverything()).isTrue();
        assertThat(reads("feature:eClass").ofSelf(SmallModel.ITEM, SmallModel.NAME)).isFalse();
    }

    @Test
    void servicesReadWhatTheyDeclare() {
        Reading reading = reads("service:joined(a,b)");
        assertThat(reading.ofSelf(SmallModel.ITEM, SmallModel.NAME)).isTrue();
        assertThat(reading.ofSelf(SmallModel.SPECIAL, SmallModel.LEVEL)).isTrue();
        assertThat(reading.ofSelf(SmallModel.ROOT, SmallModel.NAME)).isFalse();
        assertThat(reading.ofOthers(SmallModel.ITEM, SmallModel.NAME)).isFalse();
        assertThat(reads("service:shout").ofSelf(SmallModel.ROOT, SmallModel.NAME)).isTrue();
        assertThat(reads("service:fixed").ofSelf(SmallModel.ITEM, SmallModel.NAME)).isFalse();
    }

    @Test
    void servicesMayReadAnywhere() {
        Reading reading = reads("service:isReached");
        assertThat(reading.ofOthers(SmallModel.ITEM, SmallModel.NEXT)).isTrue();
        assertThat(reading.ofSelf(SmallModel.ITEM, SmallModel.NEXT)).isTrue();
        assertThat(reading.ofOthers(SmallModel.ITEM, SmallModel.ONE)).isFalse();
    }

    @Test
    void servicesThatDeclareNothingReadEverything() {
        assertThat(reads("service:kind").isEverything()).isTrue();
        assertThat(reads("service:kind").ofOthers(SmallModel.ROOT, SmallModel.LINKS)).isTrue();
    }

    @Test
    void onAnotherReceiverAServiceReadsOthers() {
        assertThat(reads("service:view.shout").ofOthers(SmallModel.ITEM, SmallModel.NAME)).isTrue();
        assertThat(reads("service:self.shout").ofOthers(SmallModel.ITEM, SmallModel.NAME))
                .isFalse();
    }

    @Test
    void literalsAndVariablesReadNothing() {
        for (String each : new String[] {null, "text", "var:x"}) {
            assertThat(reads(each).ofSelf(SmallModel.ITEM, SmallModel.NAME)).isFalse();
            assertThat(reads(each).isEverything()).isFalse();
        }
    }

    @Test
    void readingsAddUp() {
        Reading both = reads("feature:name").and(reads("service:isReached"));
        assertThat(both.ofSelf(SmallModel.ITEM, SmallModel.NAME)).isTrue();
        assertThat(both.ofOthers(SmallModel.ITEM, SmallModel.NEXT)).isTrue();
        assertThat(both.ofOthers(SmallModel.ITEM, SmallModel.NAME)).isFalse();
        assertThat(both.and(Reading.EVERYTHING).isEverything()).isTrue();
    }
}
