package juki.registry.network.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.FourAttributes;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;

/**
 * What a prefecture knows of its residents (都道府県知事保存本人確認情報): what its own municipalities notified, and nothing of any other.
 *
 * <p>Either it keeps a store of its own, to which notices come on their way to the nation, or it reads the national index under an
 * access of its own. Both give the same answers. Threads as for {@link NationalIndex}. Source: Basic Resident Registration Act
 * Art. 30-6, Art. 30-7; the ministry's report of December 2021, 2 (2) ① (ii).
 */
public final class PrefecturalStore implements IdentityStore {

    private final int prefecture;
    private final NationalIndex index;
    private final boolean own;

    private PrefecturalStore(int prefecture, NationalIndex index, boolean own) {
        if (prefecture < 1 || prefecture > 47) {
            throw new IllegalArgumentException("prefecture: must be 1 to 47");
        }
        this.prefecture = prefecture;
        this.index = index;
        this.own = own;
    }

    /**
     * A store of its own, empty yet.
     *
     * @param prefecture the prefecture's number, 1 to 47
     * @return the store
     * @throws IllegalArgumentException if there is no such prefecture
     */
    public static PrefecturalStore own(int prefecture) {
        return new PrefecturalStore(prefecture, NationalIndex.empty(), true);
    }

    /**
     * The prefecture's part of the national index.
     *
     * @param prefecture the prefecture's number, 1 to 47
     * @param index the national index
     * @return the part, which changes as the index does
     * @throws IllegalArgumentException if there is no such prefecture
     */
    public static PrefecturalStore reading(int prefecture, NationalIndex index) {
        return new PrefecturalStore(prefecture, index, false);
    }

    /** {@return the prefecture's number, 1 to 47} */
    public int prefecture() {
        return prefecture;
    }

    /** {@return whether it is a store of its own, and not a part of the national index} */
    public boolean isOwn() {
        return own;
    }

    /**
     * Stores a notice.
     *
     * @param notice a notice of one of its municipalities
     * @return what became of it
     * @throws IllegalArgumentException if the municipality lies in another prefecture
     * @throws IllegalStateException if this is a part of the national index, which is notified itself
     */
    public NationalIndex.Outcome store(IdentityNotice notice) {
        if (!own) {
            throw new IllegalStateException("a part of the national index stores nothing");
        }
        if (!sees(notice.sender())) {
            throw new IllegalArgumentException("notice: must be that of a municipality of the prefecture");
        }
        return index.apply(notice);
    }

    private boolean sees(MunicipalityCode municipality) {
        return municipality.prefecture() == prefecture;
    }

    /**
     * What each of its municipalities last notified of a code.
     *
     * @param code the code
     * @return the holdings, in the order of the municipalities' codes
     */
    public List<Holding> holdings(ResidentRecordCode code) {
        return index.holdings(code, this::sees);
    }

    @Override
    public Optional<Holding> person(ResidentRecordCode code) {
        return index.latest(code, this::sees);
    }

    @Override
    public List<Holding> persons(IndividualNumber number) {
        return index.persons(number, this::sees);
    }

    @Override
    public List<Holding> persons(FourAttributes attributes) {
        return index.persons(attributes, this::sees);
    }

    @Override
    public Set<ResidentRecordCode> codes(ResidentRecordCode code) {
        return index.codes(code);
    }

    @Override
    public boolean isShared(ResidentRecordCode code) {
        return index.isShared(code);
    }

    /**
     * Hands over what is needed to restore the identity information that one of its municipalities has lost.
     *
     * @throws IllegalArgumentException if the municipality lies in another prefecture
     */
    @Override
    public void forEachLiving(MunicipalityCode municipality, Consumer<IdentityInformation> action) {
        if (!sees(municipality)) {
            throw new IllegalArgumentException("municipality: must lie in the prefecture");
        }
        index.forEachLiving(municipality, action);
    }

    @Override
    public String toString() {
        return "PrefecturalStore[" + prefecture + (own ? "]" : ", reading the national index]");
    }
}
