package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.pointer.PointerTokens;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;

/**
 * What leads to a place: every place on the way, from the root of a document on. A reference on the way may lead elsewhere.
 *
 * @param steps at least one
 */
public record Way(List<Step> steps) {

    public Way {
        steps = List.copyOf(steps);
    }

    /**
     * A place on the way.
     *
     * @param token the token that leads to it; empty for the root
     * @param target the place; where a reference stands there, what that refers to
     */
    public record Step(String token, Target target) {}

    /** The way that ends at the root of a document. */
    public static Way from(Target root) {
        return new Way(List.of(new Step("", root)));
    }

    /** The way along the pointer of the last of some places, which begin at the root of its document. */
    public static Way along(List<Target> places) {
        List<String> tokens =
                PointerTokens.of(places.get(places.size() - 1).id().pointer());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            steps.add(new Step(i == 0 ? "" : tokens.get(i - 1), places.get(i)));
        }
        return new Way(steps);
    }

    /** The way one token further. */
    public Way then(String token, Target target) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(token, target));
        return new Way(longer);
    }

    /** The way to what its place refers to. */
    public Way elsewhere(Target target) {
        List<Step> steps = new ArrayList<>(this.steps);
        steps.set(last(), new Step(token(last()), target));
        return new Way(steps);
    }

    /** The same way up to one of its steps. */
    public Way upTo(int step) {
        return new Way(steps.subList(0, step + 1));
    }

    /** The index of the last step. */
    public int last() {
        return steps.size() - 1;
    }

    /** The token of a step; empty before the first. */
    public String token(int step) {
        return step < 0 ? "" : steps.get(step).token();
    }

    /** The place of a step. */
    public Target target(int step) {
        return steps.get(step).target();
    }

    /** The place that the way leads to. */
    public Target place() {
        return target(last());
    }

    /** Whether a reference leads to the place of a step, and not the place before it. */
    public boolean isReferred(int step) {
        return step > 0 && !target(step).id().equals(target(step - 1).id().child(token(step)));
    }

    /** The pointer to the place, in which references do not show. */
    public String pointer() {
        SchemaId id = new SchemaId("", "");
        for (Step step : steps.subList(1, steps.size())) {
            id = id.child(step.token());
        }
        return id.pointer();
    }
}
