package juki.registry.testkit.population;

import java.util.Arrays;

/** Households being put together: who belongs to which, in columns, in the order in which they were placed. */
final class Draft {

    static final int JAPANESE = -1;

    private int households;
    private byte[] headSex = new byte[64];
    private byte[] headAge = new byte[64];
    private byte[] spouseAge = new byte[64];
    private boolean[] institution = new boolean[64];

    private int members;
    private int[] household = new int[64];
    private byte[] role = new byte[64];
    private byte[] sex = new byte[64];
    private byte[] age = new byte[64];
    private int[] foreigner = new int[64];

    int households() {
        return households;
    }

    int members() {
        return members;
    }

    /** Opens a household with its head; {@code person} is the number of a foreign resident or {@link #JAPANESE}. */
    int open(int sexOfHead, int ageOfHead, int person, boolean inInstitution) {
        if (households == headSex.length) {
            int size = households * 2;
            headSex = Arrays.copyOf(headSex, size);
            headAge = Arrays.copyOf(headAge, size);
            spouseAge = Arrays.copyOf(spouseAge, size);
            institution = Arrays.copyOf(institution, size);
        }
        int opened = households++;
        headSex[opened] = (byte) sexOfHead;
        headAge[opened] = (byte) ageOfHead;
        spouseAge[opened] = -1;
        institution[opened] = inInstitution;
        add(opened, Role.HEAD, sexOfHead, ageOfHead, person);
        return opened;
    }

    void add(int to, Role as, int sexOfMember, int ageOfMember, int person) {
        if (members == household.length) {
            int size = members * 2;
            household = Arrays.copyOf(household, size);
            role = Arrays.copyOf(role, size);
            sex = Arrays.copyOf(sex, size);
            age = Arrays.copyOf(age, size);
            foreigner = Arrays.copyOf(foreigner, size);
        }
        household[members] = to;
        role[members] = as.number();
        sex[members] = (byte) sexOfMember;
        age[members] = (byte) ageOfMember;
        foreigner[members] = person;
        members++;
        if (as == Role.SPOUSE) {
            spouseAge[to] = (byte) ageOfMember;
        }
    }

    int headSex(int h) {
        return headSex[h];
    }

    int headAge(int h) {
        return headAge[h];
    }

    /** The age of the head's spouse, -1 if there is none. */
    int spouseAge(int h) {
        return spouseAge[h];
    }

    boolean isInstitution(int h) {
        return institution[h];
    }

    /** The age of the woman who bore the head's children, as far as the household tells. */
    int motherAge(int h) {
        if (headSex[h] == 1) {
            return headAge[h];
        }
        return spouseAge[h] >= 0 ? spouseAge[h] : headAge[h] - 2;
    }

    int household(int member) {
        return household[member];
    }

    Role role(int member) {
        return Role.numbered(role[member]);
    }

    int sex(int member) {
        return sex[member];
    }

    int age(int member) {
        return age[member];
    }

    int foreigner(int member) {
        return foreigner[member];
    }
}
