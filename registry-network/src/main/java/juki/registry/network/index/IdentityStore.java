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

/**
 * What a holder stores (保存本人確認情報, hozon hon'nin kakunin jōhō): the nation of everybody, a prefecture of its residents.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-9 (機構保存本人確認情報), Art. 30-13 (都道府県知事保存本人確認情報).
 */
public sealed interface IdentityStore permits NationalIndex, PrefecturalStore {

    /**
     * The latest of a person: the living record if there is one, otherwise the last one removed; also asked by a former code.
     *
     * @param code the code, or one that was changed since
     * @return the holding, living or not; of several living ones, which is a conflict, the one whose cause is latest. Empty if the
     *     code was never notified
     */
    Optional<Holding> person(ResidentRecordCode code);

    /**
     * The persons who have an Individual Number.
     *
     * @param number the number
     * @return their latest holdings, ascending by code: one, or none, or several where the number was assigned twice
     */
    List<Holding> persons(IndividualNumber number);

    /**
     * The persons whose latest holding has four attributes, exactly as they are written.
     *
     * @param attributes name, date of birth, sex and address
     * @return their latest holdings, ascending by code
     */
    List<Holding> persons(FourAttributes attributes);

    /**
     * The codes that a person has and had, as far as it was notified that one was written in the place of another.
     *
     * @param code one of them
     * @return the codes, ascending; only the one asked for if it was never changed
     */
    Set<ResidentRecordCode> codes(ResidentRecordCode code);

    /**
     * Whether two persons were notified under one code, who never had a name or date of birth in common.
     *
     * @param code the code
     * @return true if so
     */
    boolean isShared(ResidentRecordCode code);

    /**
     * Hands over the identity information of everyone of whom a municipality has a living record, as last notified: what is needed to
     * restore what a municipality has lost (as after the earthquake of March 2011).
     *
     * @param municipality the municipality
     * @param action what is done with each, ascending by code
     */
    void forEachLiving(MunicipalityCode municipality, Consumer<IdentityInformation> action);
}
