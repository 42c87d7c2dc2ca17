package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.schema.SchemaId;

/**
 * The identity of a plan: a schema, and what decides about its checks beside its own words.
 *
 * @param schema the schema
 * @param scope what its dynamic references mean
 * @param isBound whether the value becomes a Java object, so that it must also be what the Java types demand
 */
public record PlanId(SchemaId schema, DynamicScope scope, boolean isBound) {}
