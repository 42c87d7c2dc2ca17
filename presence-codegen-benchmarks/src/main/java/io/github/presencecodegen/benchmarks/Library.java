package io.github.presencecodegen.benchmarks;

import java.util.function.Function;

/** The validators that are measured. The constants' names are the values of JMH's parameter. */
public enum Library {
    /** Ours. */
    PRESENCE_CODEGEN(GeneratedContender::of),

    /** com.networknt:json-schema-validator. */
    NETWORKNT(NetworkntContender::new),

    /** dev.harrel:json-schema. */
    HARREL(HarrelContender::new),

    /** com.github.erosb:json-sKema. */
    SKEMA(SkemaContender::new);

    private final Function<Sample, Contender> factory;

    Library(Function<Sample, Contender> factory) {
        this.factory = factory;
    }

    Contender of(Sample sample) {
        return factory.apply(sample);
    }
}
