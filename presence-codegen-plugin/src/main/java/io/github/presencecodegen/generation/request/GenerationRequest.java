package io.github.presencecodegen.generation.request;

/**
 * Everything that decides what is generated and where, free of Maven.
 *
 * @param specification what schemas are read from, and how
 * @param types what is to be generated
 * @param modules what the module has in common with others
 * @param failOnWarning whether a warning stops the run, as an error does
 * @param output where it is written
 * @param run which run this is
 */
public record GenerationRequest(
        Specification specification,
        RequestedTypes types,
        RequestedModules modules,
        boolean failOnWarning,
        OutputFolders output,
        RunIdentity run) {

    /** What a module generates that has nothing in common with others. */
    public GenerationRequest(
            Specification specification,
            RequestedTypes types,
            boolean failOnWarning,
            OutputFolders output,
            RunIdentity run) {
        this(specification, types, RequestedModules.ALONE, failOnWarning, output, run);
    }
}
