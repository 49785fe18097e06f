package juki.registry.codes.unique;

/** Every way to remember the codes of a space. */
enum Strategy {
    HASHED,
    DENSE,
    SHARED,
    LINES,
    /** Far more codes come than were expected. */
    CROWDED_LINES,
    NARROW_LINES,
    RANGED,
    RANGED_LINES;

    UniquenessIndex in(CodeSpace space) {
        return switch (this) {
            case HASHED -> UniquenessIndex.hashed(100);
            case DENSE -> UniquenessIndex.dense(space);
            case SHARED -> UniquenessIndex.shared(space);
            case LINES -> UniquenessIndex.lines(space, 1000);
            case CROWDED_LINES -> UniquenessIndex.lines(space, 0);
            case NARROW_LINES -> UniquenessIndex.lines(space, space.size() / 60);
            case RANGED -> RangedIndex.of(space, 7, UniquenessIndex::dense);
            case RANGED_LINES -> RangedIndex.of(space, 4, part -> UniquenessIndex.lines(part, 100_000));
        };
    }
}
