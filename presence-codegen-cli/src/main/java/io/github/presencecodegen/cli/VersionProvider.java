package io.github.presencecodegen.cli;

import io.github.presencecodegen.report.PluginIdentity;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"presence-codegen " + PluginIdentity.read().version()};
    }
}
