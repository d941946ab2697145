package org.keyplan.ui.hints;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.findings.FindingsWatch;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.navigation.Explains;
import org.keyplan.ui.navigation.Hinted;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.text.ProsePane;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.FindingPlace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Help in business words on what is selected or on the field that has the focus, unless it is
 * pinned.
 */
public final class HintsView extends ViewPart implements Explains {
    private static final UiTexts TEXTS = UiTexts.beside(HintsView.class);
    private static final int SETTLE_MILLIS = 120;
    private static final int LONGEST_HISTORY = 50;

    private final Deque<Topic> history = new ArrayDeque<>();
    private final ISelectionListener onSelection = this::selected;
    private final Listener onFocus = this::focused;
    private final Runnable onTheme = this::look;
    private final Runnable later = this::showNext;
    private ProsePane pane;
    private HintPage page;
    private FindingsWatch watch;
    private IAction pin;
    private IAction back;
    private Topic topic = Topic.contents();
    private Topic next;
    private List<Finding> findings = List.of();

    @Override
    public void createPartControl(Composite parent) {
        pane = new ProsePane(parent);
        page = new HintPage(getSite().getPage(), this::explain);
        createActions();
        getSite().getPage().addPostSelectionListener(onSelection);
        parent.getDisplay().addFilter(SWT.FocusIn, onFocus);
        watch = new FindingsWatch(UiPlugin.get().sessions(), this::findingsChanged);
        Theme.addListener(onTheme);
        show(topic);
        IWorkbenchPart active = getSite().getPage().getActivePart();
        if (active != null && active != this && active.getSite().getSelectionProvider() != null) {
            selected(active, active.getSite().getSelectionProvider().getSelection());
        }
    }

    private void createActions() {
        back = action("hints.back", "left", IAction.AS_PUSH_BUTTON, this::goBack);
        back.setEnabled(false);
        IAction contents =
                action(
                        "hints.contents",
                        "home",
                        IAction.AS_PUSH_BUTTON,
                        () -> goTo(Topic.contents()));
        pin = action("hints.pin", "pin", IAction.AS_CHECK_BOX, () -> {});
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(back);
        bar.add(contents);
        bar.add(pin);
    }

    private static IAction action(String key, String icon, int style, Runnable run) {
        Action action =
                new Action(TEXTS.get(key), style) {
                    @Override
                    public void run() {
                        run.run();
                    }
                };
        action.setId(key);
        action.setToolTipText(TEXTS.get(key));
        action.setImageDescriptor(Images.descriptor(icon));
        return action;
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection several)) {
            return;
        }
        Finding finding = Adapters.adapt(several.getFirstElement(), Finding.class);
        if (finding != null) {
            FindingPlace place = FindingPlace.of(finding);
            Object concept =
                    place.field()
                            .filter(HintPage::isExplained)
                            .map(Object.class::cast)
                            .orElse(place.element().eClass());
            soon(Topic.of(concept, place.element()));
        } else {
            Selections.first(selection).ifPresent(e -> soon(Topic.of(e.eClass(), e)));
        }
    }

    private void focused(Event event) {
        if (event.widget instanceof Control control && control.getShell() == shell()) {
            Hinted.concept(control)
                    .filter(HintPage::isExplained)
                    .ifPresent(concept -> soon(new Topic(concept, elementWith(concept))));
        }
    }

    /** The element that was explained last, if it is one that has the field. */
    private Optional<EObject> elementWith(Object concept) {
        return topic.element()
                .filter(
                        element ->
                                concept instanceof EStructuralFeature field
                                        && field.getEContainingClass().isInstance(element));
    }

    private Control shell() {
        return getSite().getShell();
    }

    private void soon(Topic wanted) {
        if (!pin.isChecked()) {
            next = wanted;
            Display.getCurrent().timerExec(SETTLE_MILLIS, later);
        }
    }

    private void showNext() {
        if (!pane.control().isDisposed() && next != null && !pin.isChecked()) {
            goTo(next);
        }
        next = null;
    }

    private void goTo(Topic wanted) {
        if (!wanted.equals(topic)) {
            if (!wanted.concept().equals(topic.concept())) {
                history.push(topic);
                if (history.size() > LONGEST_HISTORY) {
                    history.removeLast();
                }
            }
            show(wanted);
        }
    }

    private void goBack() {
        if (!history.isEmpty()) {
            show(history.pop());
        }
    }

    private void show(Topic shown) {
        boolean other = !shown.concept().equals(topic.concept());
        topic = shown;
        findings = HintPage.findings(shown);
        pane.show(area -> page.write(area, shown, findings));
        if (other) {
            pane.toTop();
        }
        back.setEnabled(!history.isEmpty());
    }

    private void findingsChanged() {
        if (!pane.control().isDisposed() && !HintPage.findings(topic).equals(findings)) {
            show(topic);
        }
    }

    private void look() {
        if (!pane.control().isDisposed()) {
            back.setImageDescriptor(Images.descriptor("left"));
            pin.setImageDescriptor(Images.descriptor("pin"));
            show(topic);
        }
    }

    @Override
    public void explain(Object concept) {
        next = null;
        goTo(Topic.of(concept));
    }

    /** What is explained now. */
    Topic topic() {
        return topic;
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(onSelection);
        Theme.removeListener(onTheme);
        if (watch != null) {
            watch.dispose();
            getSite().getShell().getDisplay().removeFilter(SWT.FocusIn, onFocus);
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Explains.class ? adapter.cast(this) : super.getAdapter(adapter);
    }
}
