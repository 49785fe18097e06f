package juki.registry.network.provision;

import juki.registry.model.date.DateSpan;

/**
 * Task (事務, jimu) for which an agency may ask: a row of an appended table, of an ordinance, or of what the Act names otherwise.
 *
 * @param id its name, the same for all who have it
 * @param agency the title of the agency that has it
 * @param kind where it stands
 * @param wording what it is
 * @param mayUseIndividualNumber whether the agency may use the Individual Number for it (Individual Number Act Art. 9)
 * @param inForce from when until when
 */
public record Task(
        String id,
        String agency,
        LegalBasis.Tasks kind,
        String wording,
        boolean mayUseIndividualNumber,
        DateSpan inForce) {

    /**
     * A task.
     *
     * @param id its name
     * @param agency the title of the agency that has it
     * @param kind where it stands
     * @param wording what it is
     * @param mayUseIndividualNumber whether the agency may use the Individual Number for it
     * @param inForce from when until when
     * @throws IllegalArgumentException if a name is blank
     */
    public Task {
        if (id.isBlank() || agency.isBlank()) {
            throw new IllegalArgumentException("id: neither task nor agency must be blank");
        }
    }

    /** {@return this task of an agency that may use the Individual Number for it} */
    public Task usingIndividualNumber() {
        return new Task(id, agency, kind, wording, true, inForce);
    }
}
