package org.keyplan.cli.command;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Keyplan. */
final class KeyplanVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"keyplan " + version()};
    }

    /** The version number, such as 1.2.3. */
    static String version() {
        Properties build = new Properties();
        try (InputStream in = KeyplanVersion.class.getResourceAsStream("version.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
