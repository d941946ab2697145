package org.keyplan.core.file;

import java.util.Arrays;

/** Line and column of every element of a file, by its number in the order of the file. */
final class Places {

    private int[] lines = new int[1024];
    private int[] columns = new int[1024];
    private int size;

    void add(int line, int column) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        lines[size] = line;
        columns[size] = column;
        size++;
    }

    int size() {
        return size;
    }

    int line(int element) {
        return element >= 0 && element < size ? lines[element] : 0;
    }

    int column(int element) {
        return element >= 0 && element < size ? columns[element] : 0;
    }
}
