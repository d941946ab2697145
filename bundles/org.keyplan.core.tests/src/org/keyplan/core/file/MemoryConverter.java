package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Keeps one resource in memory and counts how often it is written to. */
final class MemoryConverter extends ExtensibleURIConverterImpl {

    private byte[] content;
    private int writes;

    byte[] content() {
        return content;
    }

    int writes() {
        return writes;
    }

    void change() {
        content = new byte[] {'<', 'x', '/', '>'};
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return content != null;
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) {
        return new ByteArrayInputStream(content);
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int start, int length) {
                super.write(bytes, start, length);
                content = toByteArray();
                writes++;
            }
        };
    }
}
