package io.github.presencecodegen.emit;

import io.github.presencecodegen.generated.GeneratedFile;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The code that was made of types and checks.
 *
 * @param files the files of the types, package by package
 * @param supportTypes the support types that they name, by their names below the support package
 */
public record EmittedCode(List<GeneratedFile> files, Set<String> supportTypes) {

    public EmittedCode {
        files = List.copyOf(files);
        supportTypes = Collections.unmodifiableSet(new TreeSet<>(supportTypes));
    }
}
