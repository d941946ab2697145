package org.keyplan.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Several things as tokens, and behind them a text in which another one is named. */
final class TokenList extends Composite {
    private static final int ENTRY_WIDTH = 130;

    private final FieldSite site;
    private final Function<Object, String> label;
    private final Consumer<Object> open;
    private final Consumer<Object> remove;
    private final List<Token> tokens = new ArrayList<>();
    private final Text entry;
    private List<Object> shown = List.of();
    private List<String> labels = List.of();
    private boolean editable;

    TokenList(
            Composite parent,
            FieldSite site,
            Function<Object, String> label,
            Consumer<Object> open,
            Consumer<Object> remove) {
        super(parent, SWT.NONE);
        this.site = site;
        this.label = label;
        this.open = open;
        this.remove = remove;
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        FieldLayouts.flowing(this);
        entry = site.toolkit().createText(this, "", SWT.SINGLE | SWT.BORDER);
        entry.setMessage(TextField.TEXTS.get("add"));
        entry.setLayoutData(new RowData(ENTRY_WIDTH, SWT.DEFAULT));
        entry.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.character == SWT.BS && entry.getText().isEmpty()) {
                        removeLast();
                    }
                });
    }

    /** Where another one is named. */
    Text entry() {
        return entry;
    }

    /** The tokens in their order. */
    List<Token> tokens() {
        return tokens;
    }

    void setEditable(boolean canChange) {
        entry.setEnabled(canChange);
        if (canChange != editable) {
            editable = canChange;
            rebuild();
        }
    }

    /** Shows these things; tokens that stay are not touched unless they are called otherwise. */
    void show(Collection<?> values) {
        List<Object> now = new ArrayList<>(values);
        List<String> names = now.stream().map(label).toList();
        if (!now.equals(shown) || !names.equals(labels)) {
            shown = now;
            labels = names;
            rebuild();
        }
    }

    private void rebuild() {
        boolean hadFocus = tokens.stream().anyMatch(Token::isFocusControl);
        tokens.forEach(Token::dispose);
        tokens.clear();
        for (Object value : shown) {
            Token token =
                    new Token(
                            this,
                            label.apply(value),
                            editable,
                            () -> open.accept(value),
                            () -> remove.accept(value));
            token.moveAbove(entry);
            tokens.add(token);
        }
        if (hadFocus) {
            entry.setFocus();
        }
        requestLayout();
        site.resized();
    }

    private void removeLast() {
        if (editable && !shown.isEmpty()) {
            remove.accept(shown.get(shown.size() - 1));
        }
    }
}
