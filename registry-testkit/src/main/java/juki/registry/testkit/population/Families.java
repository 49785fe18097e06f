package juki.registry.testkit.population;

import java.util.Arrays;

/**
 * Parents with whom children may live, in columns: the household, the mother's age, what the children are to the head, and
 * the children so far.
 */
final class Families {

    /** What the parents are; a child lives with parents of its own kind or with a mixed couple. */
    enum Origin {
        JAPANESE,
        FOREIGN,
        MIXED
    }

    private int size;
    private int[] household = new int[64];
    private byte[] motherAge = new byte[64];
    private byte[] oldestChild = new byte[64];
    private Role[] childRole = new Role[64];
    private Origin[] origin = new Origin[64];
    private byte[] children = new byte[64];
    /** A bit for each age under 64 at which the family has a child. */
    private long[] ages = new long[64];

    int add(int ofHousehold, int ageOfMother, int oldestChildMayBe, Role roleOfChildren, Origin ofParents) {
        if (size == household.length) {
            int doubled = size * 2;
            household = Arrays.copyOf(household, doubled);
            motherAge = Arrays.copyOf(motherAge, doubled);
            oldestChild = Arrays.copyOf(oldestChild, doubled);
            childRole = Arrays.copyOf(childRole, doubled);
            origin = Arrays.copyOf(origin, doubled);
            children = Arrays.copyOf(children, doubled);
            ages = Arrays.copyOf(ages, doubled);
        }
        household[size] = ofHousehold;
        motherAge[size] = (byte) ageOfMother;
        oldestChild[size] = (byte) oldestChildMayBe;
        childRole[size] = roleOfChildren;
        origin[size] = ofParents;
        return size++;
    }

    int size() {
        return size;
    }

    int household(int family) {
        return household[family];
    }

    int motherAge(int family) {
        return motherAge[family];
    }

    /** The greatest age at which a child is young enough for both parents. */
    int oldestChild(int family) {
        return oldestChild[family];
    }

    Role childRole(int family) {
        return childRole[family];
    }

    Origin origin(int family) {
        return origin[family];
    }

    int children(int family) {
        return children[family];
    }

    boolean hasChildAged(int family, int age) {
        return age < 64 && (ages[family] & 1L << age) != 0;
    }

    void countChild(int family, int age) {
        children[family]++;
        if (age < 64) {
            ages[family] |= 1L << age;
        }
    }
}
