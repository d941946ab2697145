package org.keyplan.cli.command;

import org.keyplan.cli.picture.DiagramPicker;
import org.keyplan.design.DiagramKind;

import java.util.Iterator;
import java.util.stream.Stream;

/** The diagrams as people write them, for completion by the shell. */
final class DiagramNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.concat(DiagramKind.ids().stream(), Stream.of(DiagramPicker.ALL)).iterator();
    }
}
