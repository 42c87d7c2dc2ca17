package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The nested types that want one name. */
final class Rivals {

    private final Set<List<Words>> parents = new HashSet<>();
    private int count;
    private int defined;

    void add(Wish wish) {
        count++;
        parents.add(wish.parents());
        if (wish.isDefined()) {
            defined++;
        }
    }

    /**
     * What one of them wants then: another name if it has to give way and can, and otherwise the same.
     *
     * @param isTaken whether the type around them has the name
     */
    Wish giveWay(Wish wish, boolean isTaken) {
        boolean keeps = wish.isDefined() && defined == 1;
        if (!isTaken && (count == 1 || keeps)) {
            return wish;
        }
        boolean isToldByParents = isTaken || parents.size() > 1 || defined == 1;
        if (isToldByParents && wish.canBeLonger()) {
            return wish.longer();
        }
        boolean hasToGive = isTaken || defined > 0 && !wish.isDefined();
        return hasToGive && wish.canHaveKind() ? wish.withKind() : wish;
    }
}
