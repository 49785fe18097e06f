package juki.registry.rules.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import juki.registry.model.resident.ResidentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults by form, each with the passage it was read in. */
class DefaultItemsTest {

    private static final Path TABLE = Path.of("CERTIFICATES.md");

    @ParameterizedTest(name = "{0}: {1} of {2} on {3} is {4} ({5})")
    @CsvSource({
        // Left out unless specially requested: head and relationship, family register, code, number; foreign items.
        "RECORD_COPY, HEAD_AND_RELATIONSHIP, JAPANESE, 2020-09-11, ON_REQUEST, standard 5.1",
        "HOUSEHOLD_COPY, HEAD_AND_RELATIONSHIP, JAPANESE, 2026-01-15, ON_REQUEST, standard 5.1",
        "REMOVED_RECORD_COPY, HEAD_AND_RELATIONSHIP, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "HOUSEHOLD_COPY, FAMILY_REGISTER, JAPANESE, 2026-01-15, ON_REQUEST, standard 5.1",
        "HOUSEHOLD_COPY, FAMILY_REGISTER, FOREIGN, 2026-01-15, NEVER, Act Art. 30-45",
        "RECORD_COPY, RECORD_CODE, JAPANESE, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, INDIVIDUAL_NUMBER, JAPANESE, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, INDIVIDUAL_NUMBER, JAPANESE, 2015-10-04, NEVER, Individual Number Act",
        "RECORD_COPY, NATIONALITY, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, LEGAL_CLASS, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, STATUS_OF_RESIDENCE, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, PERIOD_OF_STAY, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, EXPIRES_ON, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, CARD_NUMBER, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, COMMON_NAME_HISTORY, FOREIGN, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, NATIONALITY, JAPANESE, 2026-01-15, NEVER, Act Art. 30-45",
        // The supplement is always printed; only the certificates of items may leave it out.
        "RECORD_COPY, ADDRESS_SUPPLEMENT, JAPANESE, 2026-01-15, ALWAYS, standard 5.1",
        "REMOVED_RECORD_COPY, ADDRESS_SUPPLEMENT, JAPANESE, 2026-01-15, ALWAYS, standard 5.1",
        "ITEM_CERTIFICATE, ADDRESS_SUPPLEMENT, JAPANESE, 2026-01-15, BY_DEFAULT, standard 5.1",
        "REMOVED_ITEM_CERTIFICATE, ADDRESS_SUPPLEMENT, JAPANESE, 2026-01-15, BY_DEFAULT, standard 5.1",
        // The reading by choice, and since it is an item of the record by default.
        "RECORD_COPY, FURIGANA, JAPANESE, 2025-05-25, ON_REQUEST, standard 5.1",
        "RECORD_COPY, FURIGANA, JAPANESE, 2025-05-26, BY_DEFAULT, Act 48 of 2023",
        "RECORD_COPY, FURIGANA, FOREIGN, 2025-05-26, ON_REQUEST, no item of foreign residents",
        // What nobody may leave out.
        "RECORD_COPY, NAME, JAPANESE, 2026-01-15, ALWAYS, Act Art. 7",
        "RECORD_COPY, FORMER_SURNAME, JAPANESE, 2026-01-15, ALWAYS, Order Art. 30-13",
        "RECORD_COPY, COMMON_NAME, FOREIGN, 2026-01-15, ALWAYS, Order Art. 30-16",
        "RECORD_COPY, PREVIOUS_ADDRESS, JAPANESE, 2026-01-15, ALWAYS, Act Art. 7 item 8",
        // With history or not; special adoption and change of sex not by default.
        "RECORD_COPY, HISTORY, JAPANESE, 2026-01-15, ON_REQUEST, standard 5.1",
        "RECORD_COPY, SENSITIVE_HISTORY, JAPANESE, 2026-01-15, ON_REQUEST, standard 5.1",
        // Removal on forms for removed records alone.
        "REMOVED_RECORD_COPY, REMOVAL, JAPANESE, 2026-01-15, ALWAYS, Act Art. 15-3",
        "RECORD_COPY, REMOVAL, JAPANESE, 2026-01-15, NEVER, Act Art. 15-3",
        // Items 1 to 5 and 13, address, destination, planned day, insurances; the number since there are numbers.
        "MOVE_OUT_CERTIFICATE, FAMILY_REGISTER, JAPANESE, 2026-01-15, ALWAYS, Order Art. 24",
        "MOVE_OUT_CERTIFICATE, RECORD_CODE, JAPANESE, 2026-01-15, ALWAYS, Order Art. 24",
        "MOVE_OUT_CERTIFICATE, QUALIFICATIONS, JAPANESE, 2026-01-15, ALWAYS, Order Art. 24",
        "MOVE_OUT_CERTIFICATE, INDIVIDUAL_NUMBER, FOREIGN, 2015-10-05, ALWAYS, general knowledge",
        "MOVE_OUT_CERTIFICATE, PREVIOUS_ADDRESS, JAPANESE, 2026-01-15, NEVER, Order Art. 24",
        "MOVE_OUT_CERTIFICATE, BECAME_RESIDENT_ON, JAPANESE, 2026-01-15, NEVER, Order Art. 24",
        "MOVE_OUT_CERTIFICATE, BECAME_RESIDENT_ON, FOREIGN, 2026-01-15, ALWAYS, Act Art. 30-45"
    })
    void citedDefault(
            CertificateForm form,
            CertificateItem item,
            ResidentKind kind,
            LocalDate day,
            Presence expected,
            String source) {
        assertThat(CertificatePractice.standard().presence(form, item, kind, day))
                .as(source)
                .isEqualTo(expected);
    }

    @Test
    void theTableTellsTheDefaultsAsTheyAre() throws IOException {
        Path proposed = Path.of("target", "CERTIFICATES.md");
        Files.writeString(proposed, CertificatePractice.markdown(), StandardCharsets.UTF_8);
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8))
                .as("copy %s to %s", proposed, TABLE)
                .isEqualTo(CertificatePractice.markdown());
    }
}
