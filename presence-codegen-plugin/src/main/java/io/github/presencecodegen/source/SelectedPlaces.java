package io.github.presencecodegen.source;

import java.util.List;

/**
 * The places of one file that are selected.
 *
 * @param includes the patterns of pointers to select
 * @param excludes those of pointers to leave out, with all that they lead to
 * @param isOfDocuments whether the file as a whole is the schema of documents, also where its root says nothing of them; if
 *     not, it stands for what is defined in it
 */
public record SelectedPlaces(List<PointerPattern> includes, List<PointerPattern> excludes, boolean isOfDocuments) {

    public SelectedPlaces {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A whole file. */
    public static SelectedPlaces whole(String file) {
        return new SelectedPlaces(List.of(new PointerPattern(file, List.of())), List.of(), false);
    }

    /** The same places, where documents are to be validated and nothing else. */
    public SelectedPlaces ofDocuments() {
        return new SelectedPlaces(includes, excludes, true);
    }

    /** Whether the file is selected as a whole. */
    public boolean isWhole() {
        return includes.stream().anyMatch(PointerPattern::isWhole);
    }

    /** Whether a place is left out. */
    public boolean leavesOut(String pointer) {
        return excludes.stream().anyMatch(pattern -> pattern.isAround(pointer));
    }

    /** Whether a place that is a type of its own is selected; a whole file selects every one. */
    public boolean select(String pointer) {
        return !leavesOut(pointer) && (isWhole() || includes.stream().anyMatch(pattern -> pattern.matches(pointer)));
    }
}
