package org.keyplan.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What the JSON formats share. */
final class Json {

    private Json() {}

    /** Writes readable JSON in UTF-8 and leaves the stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
    }

    /** A path with forward slashes, whatever the system. */
    static String path(Path path) {
        return path.toString().replace('\\', '/');
    }
}
