package juki.registry.fuzzing;

import java.io.IOException;
import java.util.Locale;

/** The parsers that are held to their promises (対象), each with its folder of inputs. */
public enum Target {
    /** One text as a code of every type, as written and with full-width digits folded. */
    CODES(CodePromises::ofTexts),
    /** A file of a code on each line, checked and audited. */
    CODE_LINES(CodePromises::ofLines),
    /** Words of the Japanese calendar, the fourteen forms of uncertain dates, ten digits. */
    DATE_WORDS(DatePromises::ofWords),
    /** The three columns of a date in the data list. */
    DATE_COLUMNS(DatePromises::ofColumns),
    /** Words of a relationship. */
    RELATIONSHIP_WORDS(RelationshipPromises::ofWords),
    /** The five columns of a relationship in the data list. */
    RELATIONSHIP_COLUMNS(RelationshipPromises::ofColumns),
    /** Names, readings, places, and the small texts of a record. */
    NAMES(NamePromises::ofTexts),
    /** Events in JSON. */
    EVENTS(JsonPromises::ofEvents),
    /** Records, living and removed, in JSON. */
    RECORDS(JsonPromises::ofRecords),
    /** Households in JSON. */
    HOUSEHOLDS(JsonPromises::ofHouseholds),
    /** Entries of histories in JSON. */
    ENTRIES(JsonPromises::ofEntries),
    /** Restrictions, support measures and memos in JSON. */
    PROTECTIONS(JsonPromises::ofProtections),
    /** Events in JSON, filed with the office of a village. */
    FILED_EVENTS(RulePromises::ofFiledEvents),
    /** A file of the data list, read and written again. */
    DATA_LIST(DataListPromises::ofFiles),
    /** A file of the data list, opened as a register. */
    DATA_LIST_OPENING(DataListPromises::ofOpenings),
    /** A register as a file of lines. */
    REGISTER_FILE(FilePromises::ofRegisters),
    /** Facts of residence. */
    RESIDENCE_FACTS(RulePromises::ofFacts),
    /** A table of cases of residence. */
    RESIDENCE_CASES(FilePromises::ofCases),
    /** A municipality's own book of rules. */
    LOCAL_BOOK(RulePromises::ofLocalBooks),
    /** The files of a ledger of codes. */
    LEDGER(FilePromises::ofLedgers);

    @SuppressWarnings("ImmutableEnumChecker") // A promise is a pure function of the input.
    private final Promise promise;

    Target(Promise promise) {
        this.promise = promise;
    }

    /** {@return the name of its folder: date-words} */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Holds the parser to its promise.
     *
     * @param input any bytes
     * @return whether the parser took anything of them
     * @throws IOException if the machine has no room for a file
     */
    public boolean holds(byte[] input) throws IOException {
        return promise.holds(input);
    }
}
