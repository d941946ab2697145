package org.keyplan.studio.welcome;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader that something drawn by us is a button. */
final class PushRole {
    private PushRole() {}

    /** Also puts both texts into the data of the control, where tools find them. */
    static void on(Control control, String name, String about) {
        say(control, name, about);
        control.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = (String) control.getData("name");
                            }

                            @Override
                            public void getDescription(AccessibleEvent event) {
                                event.result = (String) control.getData("about");
                            }
                        });
        control.getAccessible()
                .addAccessibleControlListener(
                        new AccessibleControlAdapter() {
                            @Override
                            public void getRole(AccessibleControlEvent event) {
                                event.detail = ACC.ROLE_PUSHBUTTON;
                            }
                        });
    }

    /** Changes what is said of a control. */
    static void say(Control control, String name, String about) {
        control.setData("name", name);
        control.setData("about", about);
    }
}
