package io.github.presencecodegen.naming.members;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.naming.words.NameResolution;
import io.github.presencecodegen.naming.words.ResolvedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Names neighbours, and reports which of them want the name of another, with the settings that keep the names as they are. */
public final class NameClashes {

    private static final int MOST_SHOWN = 3;

    private final Diagnostics diagnostics;

    public NameClashes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** One with the name that it has. */
    private record Named(Neighbour neighbour, String name) {

        String quoted() {
            return '"' + neighbour.claim().spellings().wireName() + '"';
        }
    }

    /**
     * The names of some neighbours, in their order.
     *
     * @param reserved the names that none of them can have
     */
    public List<String> names(List<Neighbour> neighbours, Predicate<String> reserved) {
        ResolvedNames resolved =
                NameResolution.of(neighbours.stream().map(Neighbour::claim).toList());
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            all.add(new Named(neighbours.get(i), resolved.names().get(i)));
        }
        for (Named named : all) {
            if (named.neighbour().claim().given().isPresent() && reserved.test(named.name())) {
                reportTaken(named, "generated code uses this name itself here", List.of());
            }
        }
        for (ResolvedNames.Clash clash : resolved.clashes()) {
            List<Named> parties = clash.parties().stream().map(all::get).toList();
            if (clash.isGiven()) {
                Named last = parties.get(parties.size() - 1);
                reportTaken(last, parties.get(0).quoted() + " needs this name, or one that derives from it", parties);
            } else {
                reportMoved(parties);
            }
        }
        return resolved.names();
    }

    private void reportTaken(Named named, String why, List<Named> parties) {
        diagnostics.report(
                DiagnosticCode.MEMBER_TAKEN,
                named.neighbour().place(),
                related(named, parties),
                named.quoted(),
                named.name(),
                why);
    }

    private void reportMoved(List<Named> parties) {
        List<Named> moved = parties.stream()
                .filter(party -> !party.neighbour().isSettledAs(party.name()))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.NAME_CLASH,
                moved.get(0).neighbour().place(),
                related(moved.get(0), parties),
                some(parties.stream().map(Named::quoted).toList()),
                some(moved.stream()
                        .map(party -> party.quoted() + " is called " + party.name())
                        .toList()),
                setting(moved, 0),
                setting(moved, 1),
                setting(moved, 2),
                moved.size() > MOST_SHOWN ? "..." : "");
    }

    private static List<Related> related(Named one, List<Named> parties) {
        return parties.stream()
                .filter(party ->
                        !party.neighbour().place().equals(one.neighbour().place()))
                .map(party -> new Related(party.neighbour().place(), party.quoted()))
                .toList();
    }

    private static String some(List<String> texts) {
        List<String> shown = new ArrayList<>(texts.subList(0, Math.min(MOST_SHOWN, texts.size())));
        if (texts.size() > MOST_SHOWN) {
            shown.add((texts.size() - MOST_SHOWN) + " more");
        }
        String last = shown.remove(shown.size() - 1);
        return shown.isEmpty() ? last : String.join(", ", shown) + " and " + last;
    }

    private static String setting(List<Named> moved, int index) {
        return index < moved.size()
                ? moved.get(index).neighbour().setting().apply(moved.get(index).name())
                : "";
    }
}
