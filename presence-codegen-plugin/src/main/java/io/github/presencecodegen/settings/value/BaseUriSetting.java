package io.github.presencecodegen.settings.value;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.source.FilePatterns;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what relative references start from that no file answers: a folder of the specification, or a URI. */
public final class BaseUriSetting {

    private BaseUriSetting() {}

    /** What is written: a URI, or a folder with a slash at its end, which is empty for the whole specification. */
    public static Optional<String> read(@Nullable String written, Path specification, Diagnostics diagnostics) {
        if (written == null) {
            return Optional.empty();
        }
        boolean isUri = MappedUri.isAbsolute(written);
        Optional<String> problem = isUri ? MappedUri.problem(written) : folderProblem(written, specification);
        problem.ifPresent(
                why -> diagnostics.report(DiagnosticCode.ILLEGAL_BASE_URI, Place.of("", "<baseUri>"), written, why));
        return Optional.of(isUri ? written : folder(written));
    }

    private static Optional<String> folderProblem(String written, Path specification) {
        String folder = folder(written);
        Optional<String> problem = folder.isEmpty()
                ? Optional.empty()
                : FilePatterns.problem(folder.substring(0, folder.length() - 1)); // A path has no patterns of its own.
        if (problem.isPresent()) {
            return problem;
        }
        return isFolder(specification, folder) ? Optional.empty() : Optional.of("<specDirectory> has no such folder");
    }

    private static boolean isFolder(Path specification, String folder) {
        try {
            return folder.isEmpty() || Files.isDirectory(specification.resolve(folder));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static String folder(String written) {
        if (written.equals(".") || written.equals("./")) {
            return "";
        }
        return written.endsWith("/") ? written : written + "/";
    }
}
