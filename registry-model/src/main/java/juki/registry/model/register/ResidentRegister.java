package juki.registry.model.register;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.person.Person;
import juki.registry.model.resident.ResidentRecord;

/**
 * Resident register of one municipality (住民基本台帳, jūmin kihon daichō): the questions that folding and rules ask.
 *
 * <p>The library owns no store. A host answers these from its database, within one transaction, so that the answers belong
 * together; {@link InMemoryRegister} answers them from memory. Removed records (除票) belong to the register like living ones.
 *
 * <p>Source: Basic Resident Registration Act Art. 5, Art. 6.
 */
public interface ResidentRegister {

    /** {@return the municipality whose register this is} */
    MunicipalityCode municipality();

    /**
     * The change history of a person.
     *
     * @param addressee the person's number
     * @return all entries recorded so far, or those kept if the first left the register; empty if the number is unknown
     */
    Optional<ChangeHistory> history(AddresseeNumber addressee);

    /**
     * The record of a person as it stands now, living or removed.
     *
     * @param addressee the person's number
     * @return the record, empty if the number is unknown
     */
    default Optional<ResidentRecord> record(AddresseeNumber addressee) {
        return history(addressee).map(ChangeHistory::current);
    }

    /**
     * The record to which cancelling an entry leads back: the one typed in, or the one before it in the history.
     *
     * @param undone the entry to be cancelled
     * @return the record; empty if there was none before, or it is neither kept nor typed in
     */
    default Optional<ResidentRecord> recordBefore(CancelledEntry undone) {
        return undone.stateBefore()
                .or(() -> history(undone.subject()).flatMap(history -> history.before(undone.historyNumber())));
    }

    /**
     * A household as it stands now, ended ones included.
     *
     * @param number the household's number
     * @return the household, empty if the number is unknown
     */
    Optional<Household> household(HouseholdNumber number);

    /**
     * Whose resident record code a code is or was.
     *
     * @param code the code
     * @return the person who has or had it, empty if nobody in this register
     */
    Optional<AddresseeNumber> holderOf(ResidentRecordCode code);

    /**
     * The persons, living or removed, whose present name as written, date of birth and sex agree with a person's.
     *
     * @param person the person
     * @return their numbers, in no particular order
     */
    List<AddresseeNumber> agreeingWith(Person person);

    /**
     * The persons, living or removed, of whom a present or former record has one of the given keys: those worth comparing
     * with somebody who has these keys. There may be more of them than share a key, never fewer.
     *
     * <p>By default nobody: a register that keeps no keys finds those who {@linkplain #agreeingWith agree exactly}, and
     * nobody else.
     *
     * @param keys keys as the register's {@link RecordKeys} make them
     * @return their numbers, each once, in no particular order
     */
    default List<AddresseeNumber> sharing(long... keys) {
        return List.of();
    }

    /**
     * What the office has decided about records that look alike.
     *
     * @return the judgements; by default none
     */
    default IdentityJudgements judgements() {
        return IdentityJudgements.none();
    }
}
