package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ResidentKind;
import org.jspecify.annotations.Nullable;

/**
 * Certificate (証明書, shōmeisho): all that is printed, as a value: header, one section for each person, notes and the text of
 * certification; and what makes it one, once the host supplied it.
 *
 * <p>What was left out is not in it. Without an {@link Attestation} it is a specimen and says so on every page. The same request
 * of the same register at the same time makes an equal certificate. Immutable and thread-safe; {@code toString} shows the form
 * and how many persons. Source: Basic Resident Registration Act Art. 12, Art. 15-4; standard specification 5.1.
 */
public final class Certificate {

    /**
     * One line: an item, the label of the form, and the text (記載事項の1行).
     *
     * @param item the item
     * @param label the label printed
     * @param text the text printed
     */
    public record Line(CertificateItem item, String label, String text) {

        /** {@return the label alone} */
        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    /**
     * What is printed of one person, or a part of it where it goes on over pages (一人分の記載).
     *
     * @param ordinal the number printed before it, from 1
     * @param addressee whose record; not printed, for the history of issue
     * @param kind Japanese or foreign resident
     * @param lines the lines in the order of the form
     * @param leftOut the items left out, which a form marks as such
     * @param continued whether it goes on from the page before
     */
    public record Section(
            int ordinal,
            AddresseeNumber addressee,
            ResidentKind kind,
            List<Line> lines,
            Set<CertificateItem> leftOut,
            boolean continued) {

        /**
         * A section keeps its own lists.
         *
         * @param ordinal the number printed before it
         * @param addressee whose record
         * @param kind Japanese or foreign resident
         * @param lines the lines
         * @param leftOut the items left out
         * @param continued whether it goes on from the page before
         */
        public Section {
            lines = List.copyOf(lines);
            Set<CertificateItem> own = EnumSet.noneOf(CertificateItem.class);
            own.addAll(leftOut);
            leftOut = Collections.unmodifiableSet(own);
        }

        /**
         * The text behind a label.
         *
         * @param label the label
         * @return the text of the first line with it, empty if there is none
         */
        public Optional<String> text(String label) {
            return lines.stream()
                    .filter(line -> line.label().equals(label))
                    .map(Line::text)
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Section[" + ordinal + ", " + lines.size() + " lines]";
        }
    }

    /**
     * One page (頁). Text and seal stand on the last one only (standard specification 5.1).
     *
     * @param number its number, from 1
     * @param of the number of pages
     * @param sections what stands on it
     */
    public record Page(int number, int of, List<Section> sections) {

        /**
         * A page keeps its own list.
         *
         * @param number its number
         * @param of the number of pages
         * @param sections what stands on it
         */
        public Page {
            sections = List.copyOf(sections);
        }

        /** {@return whether it carries text and seal} */
        public boolean isLast() {
            return number == of;
        }
    }

    private final CertificateForm form;
    private final LocalDate issuedOn;
    private final String issueDay;
    private final List<Line> header;
    private final List<Section> sections;
    private final List<String> notes;
    private final String text;
    private final String omission;
    private final @Nullable Attestation attestation;

    private Certificate(
            CertificateForm form,
            LocalDate issuedOn,
            String issueDay,
            List<Line> header,
            List<Section> sections,
            List<String> notes,
            String text,
            String omission,
            @Nullable Attestation attestation) {
        this.form = form;
        this.issuedOn = issuedOn;
        this.issueDay = issueDay;
        this.header = List.copyOf(header);
        this.sections = List.copyOf(sections);
        this.notes = List.copyOf(notes);
        this.text = text;
        this.omission = omission;
        this.attestation = attestation;
    }

    /** A specimen of what a desk found. */
    static Certificate specimen(
            CertificateForm form,
            LocalDate issuedOn,
            List<Line> header,
            List<Section> sections,
            List<String> notes,
            boolean whole,
            CertificatePractice practice) {
        return new Certificate(
                form,
                issuedOn,
                practice.calendar().format(issuedOn),
                header,
                sections,
                notes,
                practice.text(form, whole),
                practice.omission(),
                null);
    }

    /**
     * This certificate as the host certifies it.
     *
     * @param value who certifies, the seal and the issue number
     * @return the certificate, no specimen any more
     * @throws IllegalArgumentException if the issue number is of another day
     */
    public Certificate attested(Attestation value) {
        if (!value.number().day().equals(issuedOn)) {
            throw new IllegalArgumentException("value: must be of the day of issue");
        }
        return new Certificate(form, issuedOn, issueDay, header, sections, notes, text, omission, value);
    }

    /** {@return the form} */
    public CertificateForm form() {
        return form;
    }

    /** {@return the title printed} */
    public String title() {
        return form.title();
    }

    /** {@return the day of issue} */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** {@return the day of issue as printed} */
    public String issueDay() {
        return issueDay;
    }

    /** {@return what all persons share: address and head, as far as shown} */
    public List<Line> header() {
        return header;
    }

    /** {@return the persons in the order of the household} */
    public List<Section> sections() {
        return sections;
    }

    /** {@return words beside the title: 公用, 再交付, 特例転出} */
    public List<String> notes() {
        return notes;
    }

    /** {@return the text of certification (認証文)} */
    public String text() {
        return text;
    }

    /** {@return what is printed in the place of an item left out} */
    public String omission() {
        return omission;
    }

    /** {@return who certifies, seal and issue number; empty for a specimen} */
    public Optional<Attestation> attestation() {
        return Optional.ofNullable(attestation);
    }

    /** {@return whether it certifies nothing} */
    public boolean isSpecimen() {
        return attestation == null;
    }

    /** {@return the items printed of anybody, for the history of issue (交付履歴)} */
    public Set<CertificateItem> items() {
        Set<CertificateItem> items = EnumSet.noneOf(CertificateItem.class);
        lines().forEach(line -> items.add(line.item()));
        return items;
    }

    /** {@return every line, those of the header first} */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(header);
        sections.forEach(section -> lines.addAll(section.lines()));
        return lines;
    }

    /** {@return the pages, at least one} */
    public List<Page> pages() {
        return FormLayout.pages(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Certificate that
                && form == that.form
                && issuedOn.equals(that.issuedOn)
                && issueDay.equals(that.issueDay)
                && header.equals(that.header)
                && sections.equals(that.sections)
                && notes.equals(that.notes)
                && text.equals(that.text)
                && omission.equals(that.omission)
                && Objects.equals(attestation, that.attestation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, issuedOn, sections);
    }

    @Override
    public String toString() {
        return "Certificate[" + form + " of " + sections.size() + (isSpecimen() ? ", specimen]" : "]");
    }
}
