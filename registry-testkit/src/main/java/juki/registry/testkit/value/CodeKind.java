package juki.registry.testkit.value;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;

/** Kinds of codes (コードの種類) of which texts are drawn, with the faults that a text of each can have. */
@SuppressWarnings("ImmutableEnumChecker") // The set of faults is unmodifiable.
public enum CodeKind {
    /** 住民票コード, eleven digits. */
    RESIDENT_RECORD_CODE("住民票コード", CodeFault.NOT_A_DIGIT, CodeFault.WRONG_CHECK_DIGIT),
    /** 個人番号, twelve digits. */
    INDIVIDUAL_NUMBER("個人番号", CodeFault.NOT_A_DIGIT, CodeFault.WRONG_CHECK_DIGIT),
    /** 全国地方公共団体コード, six digits, the first two a prefecture's. */
    MUNICIPALITY_CODE("全国地方公共団体コード", CodeFault.NOT_A_DIGIT, CodeFault.OUT_OF_RANGE, CodeFault.WRONG_CHECK_DIGIT),
    /** 宛名番号, fifteen digits; the last of an old one is no check digit. */
    ADDRESSEE_NUMBER("宛名番号", CodeFault.NOT_A_DIGIT),
    /** 世帯番号, fifteen digits; the last of an old one is no check digit. */
    HOUSEHOLD_NUMBER("世帯番号", CodeFault.NOT_A_DIGIT),
    /** 在留カード番号, eight digits between two letters and two letters. */
    RESIDENCE_CARD_NUMBER("在留カード番号", CodeFault.NOT_A_DIGIT, CodeFault.NOT_A_LETTER),
    /** 特別永住者証明書番号, of the same form. */
    SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER("特別永住者証明書番号", CodeFault.NOT_A_DIGIT, CodeFault.NOT_A_LETTER),
    /** 郵便番号, seven digits. */
    POSTAL_CODE("郵便番号", CodeFault.NOT_A_DIGIT);

    private final String term;
    private final Set<CodeFault> faults;

    CodeKind(String term, CodeFault... ownFaults) {
        this.term = term;
        Set<CodeFault> all = EnumSet.of(CodeFault.EMPTY, CodeFault.WRONG_LENGTH);
        Collections.addAll(all, ownFaults);
        this.faults = Collections.unmodifiableSet(all);
    }

    /** {@return the Japanese term} */
    public String term() {
        return term;
    }

    /** {@return the faults that a text meant as such a code can have, unmodifiable} */
    public Set<CodeFault> faults() {
        return faults;
    }

    /**
     * What is wrong with a text that should be such a code.
     *
     * @param text the text
     * @return the first fault found, as the type of the code tells it; empty if the text is well-formed
     */
    public Optional<CodeFault> faultIn(CharSequence text) {
        return switch (this) {
            case RESIDENT_RECORD_CODE -> ResidentRecordCode.faultIn(text);
            case INDIVIDUAL_NUMBER -> IndividualNumber.faultIn(text);
            case MUNICIPALITY_CODE -> MunicipalityCode.faultIn(text);
            case ADDRESSEE_NUMBER -> AddresseeNumber.faultIn(text);
            case HOUSEHOLD_NUMBER -> HouseholdNumber.faultIn(text);
            case RESIDENCE_CARD_NUMBER -> ResidenceCardNumber.faultIn(text);
            case SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER ->
                SpecialPermanentResidentCertificateNumber.faultIn(text);
            case POSTAL_CODE -> PostalCode.faultIn(text);
        };
    }
}
