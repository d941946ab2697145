package org.keyplan.viewpoint.expression;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What of the model a service's result depends on, so that a change elsewhere need not call it
 * again. A service without it is taken to read everything.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {
    /** Features as {@code Class.feature}, subclasses included; none for a constant. */
    String[] value();

    /** On which elements they are read. */
    Scope scope() default Scope.SELF;

    /**
     * Further features, read on any element whatever the scope. What a service reads of its own
     * element should not be among them: a change of it elsewhere does not matter then.
     */
    String[] elsewhere() default {};

    /** On which elements a service reads features. */
    enum Scope {
        /** Only on the element it is called on. */
        SELF,
        /** On any element. */
        ANYWHERE
    }
}
