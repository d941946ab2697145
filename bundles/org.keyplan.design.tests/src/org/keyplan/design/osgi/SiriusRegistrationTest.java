package org.keyplan.design.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Registration in something that has the methods of Sirius' registry. */
class SiriusRegistrationTest {

    private static final List<String> EVENTS = new ArrayList<>();

    @BeforeEach
    void forget() {
        EVENTS.clear();
    }

    @Test
    void isSilentWhereSiriusIsNotInstalled() {
        SiriusRegistration registration =
                SiriusRegistration.in(SiriusRegistrationTest.class.getClassLoader());

        assertThat(registration.isActive()).isFalse();
        assertThatCode(registration::end).doesNotThrowAnyException();
    }

    @Test
    void registersTheDeclarationAndTakesItOutAgain() {
        SiriusRegistration registration = in(Registry.class);

        assertThat(registration.isActive()).isTrue();
        assertThat(EVENTS)
                .containsExactly("register org.keyplan.design/description/keyplan.odesign");

        registration.end();

        assertThat(EVENTS).last().isEqualTo("dispose viewpoint");
    }

    @Test
    void aRegistryItCannotTalkToDoesNoHarm() {
        SiriusRegistration registration = in(Other.class);

        assertThat(registration.isActive()).isFalse();
        assertThatCode(registration::end).doesNotThrowAnyException();
    }

    @Test
    void aRegistryThatFailsAtTheEndDoesNoHarm() {
        SiriusRegistration registration = in(Forgetful.class);

        assertThat(registration.isActive()).isTrue();
        assertThatCode(registration::end).doesNotThrowAnyException();
    }

    private static SiriusRegistration in(Class<?> registry) {
        return SiriusRegistration.in(registry.getClassLoader(), registry.getName());
    }

    /** Has the methods of Sirius' registry. */
    public static class Registry {

        public static Registry getInstance() {
            return new Registry();
        }

        public Set<CharSequence> registerFromPlugin(String path) {
            EVENTS.add("register " + path);
            return Set.of("viewpoint");
        }

        public void disposeFromPlugin(CharSequence viewpoint) {
            EVENTS.add("dispose " + viewpoint);
        }
    }

    /** Has none of them. */
    public static final class Other {}

    /** Can only register. */
    public static final class Forgetful {

        public static Forgetful getInstance() {
            return new Forgetful();
        }

        public Set<String> registerFromPlugin(String path) {
            return Set.of(path);
        }
    }
}
