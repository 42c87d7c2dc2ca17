package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameRules;
import io.github.presencecodegen.schema.IntegerFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which user classes represent formats. Only the compiler can check whether these classes exist. */
final class FormatSettings {

    private static final String FACTORY = "of";

    private final List<GivenFormat> formats;
    private final Diagnostics diagnostics;

    FormatSettings(List<GivenFormat> formats, Diagnostics diagnostics) {
        this.formats = formats;
        this.diagnostics = diagnostics;
    }

    /** The classes by the names of the formats. */
    SortedMap<String, FormatType> read() {
        SortedMap<String, FormatType> read = new TreeMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < formats.size(); i++) {
            Place place = Place.of("", "<formats> " + (i + 1));
            String name = name(formats.get(i), place);
            Integer first = name.isEmpty() ? null : firsts.putIfAbsent(name, i + 1);
            if (first != null) {
                diagnostics.report(DiagnosticCode.FORMAT_TWICE, place, name, first);
            }
            String factory = factory(formats.get(i), place);
            type(formats.get(i), place).ifPresent(type -> read.put(name, FormatType.of(type, factory)));
        }
        return read;
    }

    private String name(GivenFormat format, Place place) {
        String name = format.name();
        if (name == null) {
            diagnostics.report(
                    DiagnosticCode.FORMAT_INCOMPLETE,
                    place,
                    "name",
                    "the format as schemas name it, such as <name>mx-user-id</name>");
            return "";
        }
        // Java has a type for them.
        if (IntegerFormat.of(name).isPresent()) {
            diagnostics.report(DiagnosticCode.FORMAT_OF_NUMBERS, place, name);
        }
        return name;
    }

    private Optional<String> type(GivenFormat format, Place place) {
        String type = format.type();
        if (type == null) {
            diagnostics.report(
                    DiagnosticCode.FORMAT_INCOMPLETE,
                    place,
                    "type",
                    "the class with its package, such as <type>org.example.UserId</type>");
            return Optional.empty();
        }
        Optional<String> problem = NameRules.classProblem(type);
        problem.ifPresent(reason -> diagnostics.report(DiagnosticCode.ILLEGAL_FORMAT_TYPE, place, type, reason));
        return problem.isPresent() ? Optional.empty() : Optional.of(type);
    }

    private String factory(GivenFormat format, Place place) {
        String factory = format.factory();
        if (factory != null && !NameRules.isMethod(factory)) {
            diagnostics.report(DiagnosticCode.ILLEGAL_FACTORY, place, factory);
        }
        return factory == null ? FACTORY : factory;
    }
}
