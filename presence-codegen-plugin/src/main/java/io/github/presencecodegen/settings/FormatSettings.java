package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.FormatMethod;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameRules;
import io.github.presencecodegen.schema.IntegerFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which classes represent formats. Only the compiler can check whether these classes and their methods exist. */
final class FormatSettings {

    private static final String FACTORY = "of";

    private static final String FACTORY_ADVICE =
            "Write the name of a static method that takes a String, with its class if"
                    + " that is another one (org.example.Times.of), or leave <factory> out, which means of.";

    private static final String WRITER_ADVICE = "Write the name of a static method that takes an object and returns its"
            + " text, with its class if that is another one (org.example.Times.write), or leave <writer> out, which means"
            + " toString().";

    /** Stands for a class that was not named, so that mistakes in its methods are reported too. */
    private static final FormatType ANY = FormatType.alone("a.A");

    private final List<GivenFormat> formats;
    private final boolean javaTypes;
    private final Diagnostics diagnostics;

    /**
     * A reader.
     *
     * @param javaTypes whether classes of the JDK stand for the formats that have one
     */
    FormatSettings(List<GivenFormat> formats, boolean javaTypes, Diagnostics diagnostics) {
        this.formats = formats;
        this.javaTypes = javaTypes;
        this.diagnostics = diagnostics;
    }

    /** The classes by the names of the formats. */
    SortedMap<String, FormatType> read() {
        SortedMap<String, FormatType> read = new TreeMap<>(javaTypes ? JavaFormatTypes.ALL : Map.of());
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < formats.size(); i++) {
            Place place = Place.of("", "<formats> " + (i + 1));
            String name = name(formats.get(i), place);
            Integer first = name.isEmpty() ? null : firsts.putIfAbsent(name, i + 1);
            if (first != null) {
                diagnostics.report(DiagnosticCode.FORMAT_TWICE, place, name, first);
            }
            converted(formats.get(i), place).ifPresent(type -> read.put(name, type));
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

    private Optional<FormatType> converted(GivenFormat format, Place place) {
        Optional<FormatType> type = type(format, place).map(FormatType::alone);
        FormatType owner = type.orElse(ANY);
        Optional<FormatMethod> factory = Optional.ofNullable(format.factory())
                .map(text -> method("factory", text, owner, place, FACTORY_ADVICE))
                .orElseGet(() -> FormatMethod.named(FACTORY, owner));
        Optional<FormatMethod> writer = Optional.ofNullable(format.writer())
                .flatMap(text -> method("writer", text, owner, place, WRITER_ADVICE));
        return type.flatMap(known -> factory.map(method -> known.converted(method, writer)));
    }

    private Optional<FormatMethod> method(String element, String text, FormatType owner, Place place, String advice) {
        Optional<FormatMethod> method = FormatMethod.named(text, owner);
        if (method.isEmpty()) {
            diagnostics.report(DiagnosticCode.ILLEGAL_FACTORY, place, element, text, advice);
        }
        return method;
    }
}
