package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.support.InvalidJsonException;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.MutatedJson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The examples of a collection and documents near them, put to the generated code and to networknt. */
final class CollectionDocuments {

    private static final int MUTANTS = Integer.getInteger("schema.collections.mutants", 20);

    private final GeneratedTypes types;
    private final ReferenceVerdicts reference;
    private final ReportedPlaces narrowed;
    private final CollectionReport report;
    private final Map<String, GeneratedSchema> schemas = new HashMap<>();
    private final Random random = new Random(20201212);
    private int examples;
    private int doubtful;
    private int mutants;
    private int valid;
    private int narrowings;
    private int unknown;

    CollectionDocuments(
            GeneratedTypes types, ReferenceVerdicts reference, ReportedPlaces narrowed, CollectionReport report) {
        this.types = types;
        this.reference = reference;
        this.narrowed = narrowed;
        this.report = report;
    }

    void check(CollectionExample example) {
        examples++;
        String json = example.json().toJson();
        GeneratedSchema schema = schemas.computeIfAbsent(example.schema(), types::of);
        Optional<Boolean> expected = reference.isValid(example.schema(), json);
        if (expected.isPresent() && expected.get() != example.valid()) {
            doubtful++;
            report.addFailure(example.file() + " is " + (example.valid() ? "valid" : "invalid")
                    + " for the collection, but not for networknt");
        }
        compare(schema, example.schema(), example.file(), json, expected.orElse(example.valid()));
        for (int i = 0; i < MUTANTS; i++) {
            mutants++;
            mutant(schema, example, new String(MutatedJson.near(json, random), StandardCharsets.UTF_8));
        }
    }

    private void mutant(GeneratedSchema schema, CollectionExample example, String json) {
        String name = "a mutant of " + example.file();
        if (!isJson(json)) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            if (schema.calls().isValid(bytes) || schema.calls().validate(bytes).isEmpty()) {
                report.addFailure(name + ": the code accepts what is no JSON\n  document " + json);
            }
            return;
        }
        Optional<Boolean> expected = reference.isValid(example.schema(), json);
        if (expected.isEmpty()) {
            unknown++;
            return;
        }
        valid += expected.get() ? 1 : 0;
        compare(schema, example.schema(), name, json, expected.get());
    }

    private static boolean isJson(String text) {
        try {
            JsonValue.parse(text);
            return true;
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    private void compare(GeneratedSchema schema, String location, String name, String json, boolean expected) {
        Map<String, String> answers = schema.hasType() ? schema.askType(json) : schema.askValidator(json);
        boolean accepted = answers.values().stream().allMatch(GeneratedSchema.VALID::equals);
        boolean refused = answers.values().stream().allMatch(answer -> answer.startsWith(GeneratedSchema.REFUSED));
        if (expected && refused && isNarrowing(schema, json)) {
            narrowings++;
        } else if (!(expected ? accepted : refused)) {
            report.addFailure("%s: networknt says %s, the code says %s%n  schema %s%n  document %s"
                    .formatted(name, expected ? "valid" : "refused", shortly(answers), location, json));
        } else if (expected && schema.hasType()) {
            String written = schema.writtenAs(json);
            if (!written.equals(json)) {
                report.addFailure(name + ": " + written + "\n  document " + json);
            }
        }
    }

    private static String shortly(Map<String, String> answers) {
        return answers.values().stream().distinct().toList().toString();
    }

    private boolean isNarrowing(GeneratedSchema schema, String json) {
        List<Refusal> refusals = schema.calls().validate(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Refusal::of)
                .toList();
        return Refusal.isNarrowing(refusals, JsonValue.parse(json), narrowed);
    }

    /** How many there were. */
    String figures() {
        return examples + " examples"
                + (doubtful == 0 ? "" : ", " + doubtful + " of them not what the collection says")
                + ", " + mutants + " mutants, " + valid + " of them valid"
                + (narrowings == 0 ? "" : ", " + narrowings + " valid documents refused where the type is narrower")
                + (unknown == 0 ? "" : ", " + unknown + " mutants without a verdict of networknt");
    }
}
