package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.Written;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The properties of a module, in the order in which Maven looks for one.
 *
 * @param user those of the command line
 * @param system those of the system
 * @param project those of the POM
 */
record ModuleProperties(Properties user, Properties system, Properties project) {

    private static final String OURS = "presence-codegen.";

    /** The value of a property; an empty one counts as absent. */
    Optional<String> find(String name) {
        return Stream.of(user, system, project)
                .flatMap(properties -> Optional.ofNullable(Written.text(properties.getProperty(name))).stream())
                .findFirst();
    }

    /** The names of the properties of this plugin that were set on the command line. */
    List<String> ours() {
        return user.stringPropertyNames().stream()
                .filter(name -> name.startsWith(OURS))
                .sorted()
                .toList();
    }
}
