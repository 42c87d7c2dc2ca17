package io.github.presencecodegen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What this plugin is, as its build has written it down.
 *
 * @param version the version of the plugin
 * @param issues where defects are reported
 */
public record PluginIdentity(String version, String issues) {

    /** This plugin. */
    public static PluginIdentity read() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                PluginIdentity.class.getResourceAsStream("plugin.properties"), "plugin.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PluginIdentity(properties.getProperty("version", ""), properties.getProperty("issues", ""));
    }
}
