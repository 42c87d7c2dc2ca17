package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.Specification;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What somebody else needs to find a defect of this plugin. It holds no content of any file. */
public final class DefectReport {

    /** The name of the file that it is written to. */
    public static final String FILE_NAME = "defect.txt";

    private final String pluginVersion;
    private final String program;

    /**
     * A report by a version of the plugin.
     *
     * @param program what the plugin runs in, with its version
     */
    public DefectReport(String pluginVersion, String program) {
        this.pluginVersion = pluginVersion;
        this.program = program;
    }

    /** The report of what a run has thrown. */
    public String text(GenerationRequest request, Throwable defect) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("presence-codegen " + pluginVersion);
        out.println(program);
        out.println("Java " + property("java.version") + " (" + property("java.vendor") + ")");
        out.println(property("os.name") + " " + property("os.version") + " (" + property("os.arch") + ")");
        out.println();
        out.println("Settings: " + request);
        out.println();
        out.println("Selected files:");
        selected(request).forEach(file -> out.println("  " + file));
        out.println();
        defect.printStackTrace(out);
        return text.toString();
    }

    private static List<String> selected(GenerationRequest request) {
        try {
            Diagnostics unheard = new Diagnostics();
            Specification specification = request.specification();
            List<String> files = specification.open().list(unheard);
            return List.copyOf(new SelectedFiles(files, specification.folder().name(), unheard)
                    .among(request.types().groups())
                    .files()
                    .keySet());
        } catch (RuntimeException e) {
            return List.of("(listing them fails too: " + e + ")");
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
