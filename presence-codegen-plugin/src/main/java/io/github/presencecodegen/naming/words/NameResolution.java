package io.github.presencecodegen.naming.words;

import io.github.presencecodegen.naming.words.ResolvedNames.Clash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gives each of some neighbours a name of its own. Of those that want one name, the one has it whose wire name it is, and the
 * others take their next spelling. What would take a name of another for one that it derives gives way as well. The result
 * depends on which neighbours there are, never on their order.
 */
public final class NameResolution {

    private final List<NameClaim> claims;
    private final int[] steps;
    private final String[] names;
    private final int[] clusters;

    private NameResolution(List<NameClaim> claims) {
        this.claims = claims;
        // What has an inherited name has its plain one still before it.
        this.steps = claims.stream()
                .mapToInt(claim -> claim.inherited().isPresent() ? -1 : 0)
                .toArray();
        this.clusters = IntStream.range(0, claims.size()).toArray();
        this.names = claims.stream().map(NameClaim::first).toArray(String[]::new);
    }

    /** The names of all that want one, in the order of the claims. */
    public static ResolvedNames of(List<NameClaim> claims) {
        NameResolution resolution = new NameResolution(List.copyOf(claims));
        while (resolution.tellEqualApart() || resolution.tellDerivedApart()) {
            // A name only goes on to its next spelling, and of these no two are the same in the end.
        }
        return new ResolvedNames(List.of(resolution.names), resolution.clashes());
    }

    /** Whether some had equal names. */
    private boolean tellEqualApart() {
        Map<String, List<Integer>> byName = new TreeMap<>();
        IntStream.range(0, names.length)
                .forEach(i -> byName.computeIfAbsent(names[i], unused -> new ArrayList<>())
                        .add(i));
        boolean wereEqual = false;
        for (List<Integer> equal : byName.values()) {
            if (equal.size() > 1) {
                int owner = owner(equal);
                for (int each : equal) {
                    wereEqual |= each != owner && givesWay(each, equal);
                }
            }
        }
        return wereEqual;
    }

    /** The one whose name it is; -1 if it is no one's, or that of several. */
    private int owner(List<Integer> equal) {
        int least = equal.stream().mapToInt(this::distance).min().orElse(2);
        List<Integer> owners =
                equal.stream().filter(each -> distance(each) == least).toList();
        return owners.size() == 1 && least < 2 ? owners.get(0) : -1;
    }

    private int distance(int claim) {
        return isGiven(claim) || isInherited(claim)
                ? -1
                : claims.get(claim).spellings().distance(names[claim]);
    }

    /** Whether some had names that others derive. A short name is asked first: what derives from it is longer. */
    private boolean tellDerivedApart() {
        int[] distances = IntStream.range(0, names.length).map(this::distance).toArray();
        List<Integer> order = IntStream.range(0, names.length)
                .boxed()
                .sorted(Comparator.comparing((Integer claim) -> !isGiven(claim))
                        .thenComparingInt(claim -> steps[claim])
                        .thenComparingInt(claim -> distances[claim])
                        .thenComparingInt(claim -> names[claim].length())
                        .thenComparing(claim -> claims.get(claim).spellings().wireName()))
                .toList();
        Map<String, Integer> owners = new HashMap<>();
        boolean wereTaken = false;
        for (int claim : order) {
            Collection<String> wanted = claims.get(claim).derived().apply(names[claim]);
            Set<Integer> rivals = new TreeSet<>();
            wanted.stream().filter(owners::containsKey).map(owners::get).forEach(rivals::add);
            if (rivals.isEmpty() || !givesWay(claim, List.copyOf(rivals))) {
                wanted.forEach(name -> owners.putIfAbsent(name, claim));
            } else {
                wereTaken = true;
            }
        }
        return wereTaken;
    }

    /** Whether one goes on to its next name; a given name stays. */
    private boolean givesWay(int claim, List<Integer> rivals) {
        if (isGiven(claim)) {
            return false;
        }
        rivals.forEach(rival -> join(claim, rival));
        String before = names[claim];
        while (names[claim].equals(before)) {
            steps[claim]++;
            names[claim] = claims.get(claim).spellings().at(steps[claim]);
        }
        return true;
    }

    private boolean isInherited(int claim) {
        return claims.get(claim).inherited().filter(names[claim]::equals).isPresent();
    }

    private boolean isGiven(int claim) {
        return claims.get(claim).given().isPresent();
    }

    private void join(int one, int other) {
        int from = clusters[other];
        int to = clusters[one];
        for (int i = 0; from != to && i < clusters.length; i++) {
            clusters[i] = clusters[i] == from ? to : clusters[i];
        }
    }

    private List<Clash> clashes() {
        Map<Integer, List<Integer>> parties = new TreeMap<>();
        IntStream.range(0, clusters.length)
                .forEach(i -> parties.computeIfAbsent(clusters[i], unused -> new ArrayList<>())
                        .add(i));
        List<Clash> clashes = new ArrayList<>(parties.values().stream()
                .filter(each -> each.size() > 1)
                .map(each -> new Clash(each, false))
                .toList());
        clashes.addAll(clashesOfGiven());
        return clashes;
    }

    private List<Clash> clashesOfGiven() {
        List<Clash> clashes = new ArrayList<>();
        Map<String, Integer> owners = new HashMap<>();
        IntStream.range(0, names.length).filter(this::isGiven).forEach(claim -> {
            Set<Integer> rivals = new TreeSet<>();
            for (String name : claims.get(claim).derived().apply(names[claim])) {
                rivals.add(owners.getOrDefault(name, claim));
                owners.putIfAbsent(name, claim);
            }
            rivals.add(claim);
            if (rivals.size() > 1) {
                clashes.add(new Clash(List.copyOf(rivals), true));
            }
        });
        return clashes;
    }
}
