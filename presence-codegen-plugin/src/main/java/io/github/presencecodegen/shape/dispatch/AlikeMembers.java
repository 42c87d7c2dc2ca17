package io.github.presencecodegen.shape.dispatch;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.shape.model.DispatchMember;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports types of a union of which some values would be of both. */
final class AlikeMembers {

    private final WantedUnion union;
    private final TypeModel model;
    private final Diagnostics diagnostics;
    private final Map<String, List<DispatchMember>> byFirstTag = new HashMap<>();

    AlikeMembers(WantedUnion union, TypeModel model, Diagnostics diagnostics) {
        this.union = union;
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /** Whether the values of a type are told from those of all types before it; if not, it is reported. */
    boolean isTold(DispatchMember member) {
        for (String value : member.tags().get(0)) {
            List<DispatchMember> known = byFirstTag.computeIfAbsent(value, unused -> new ArrayList<>());
            Optional<DispatchMember> same =
                    known.stream().filter(other -> areAlike(member, other)).findFirst();
            if (same.isPresent()) {
                report(member, same.get(), value);
                return false;
            }
            known.add(member);
        }
        return true;
    }

    /** Of two types that both may be meant, the one that names more tags is. Files may share the type of their parts. */
    private static boolean areAlike(DispatchMember member, DispatchMember other) {
        if (member.specificity() != other.specificity()
                || member.shape() instanceof Shape.Named && member.shape().equals(other.shape())) {
            return false;
        }
        for (int i = 1; i < member.tags().size(); i++) {
            Set<String> own = member.tags().get(i);
            Set<String> others = other.tags().get(i);
            if (!own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others)) {
                return false;
            }
        }
        return true;
    }

    private void report(DispatchMember member, DispatchMember other, String value) {
        diagnostics.report(
                DiagnosticCode.MEMBERS_ALIKE,
                place(member),
                List.of(new Related(place(other), "the other schema")),
                union.name(),
                place(other),
                value,
                union.tags().get(0));
    }

    private Place place(DispatchMember member) {
        return model.type(member.type()).documentation().place();
    }
}
