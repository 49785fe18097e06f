package juki.registry.rules.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import juki.registry.rules.certificate.Certificate.Line;
import juki.registry.rules.certificate.Certificate.Page;
import juki.registry.rules.certificate.Certificate.Section;

/**
 * How a form is laid out on A4 (様式の割付け): which lines have a place of their own, how many characters fit, and how many rows go on a
 * page.
 *
 * <p>A copy follows the published specimen: forty columns, five rows of header, twelve rows for each person and four persons on a
 * page. Lines without a place of their own follow in rows of their own, four of them in the twelve. The other forms are lists.
 * Texts that need several rows make their person longer; nothing is cut off.
 */
final class FormLayout {

    /** Rows for persons on one page. */
    static final int ROWS = 48;

    /** Rows of one person on a copy, the least. */
    static final int PERSON_ROWS = 12;

    /** Rows of one person that are filled by places of their own. */
    static final int FIXED_ROWS = 8;

    /** Characters of a row across the form. */
    private static final int WIDE = 44;

    /** What a row across the form holds besides its label, where it is a list. */
    private static final int LISTED = 38;

    /** The most characters of a name that is printed large. */
    static final int LARGE_NAME = 17;

    /** The most characters of a text that stand under one label on one page. */
    private static final int LONGEST = 20 * LISTED;

    /** The greatest number of rows that one text is expected to take. */
    private static final int USUAL_ROWS = 3;

    /** Labels that have a place of their own on a copy, and how many characters fit into it. */
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry(RecordText.FURIGANA, 24),
            Map.entry(RecordText.NAME, 46),
            Map.entry(RecordText.FORMER_SURNAME_FURIGANA, 24),
            Map.entry(RecordText.FORMER_SURNAME, 24),
            Map.entry(RecordText.COMMON_NAME, 24),
            Map.entry(RecordText.DATE_OF_BIRTH, 10),
            Map.entry(RecordText.SEX, 2),
            Map.entry(RecordText.RELATIONSHIP, 5),
            Map.entry(RecordText.REGISTER_HEAD, 13),
            Map.entry(RecordText.LEGAL_CLASS, 13),
            Map.entry(RecordText.DOMICILE, WIDE),
            Map.entry(RecordText.NATIONALITY, WIDE),
            Map.entry(RecordText.PREVIOUS_ADDRESS, WIDE),
            Map.entry(RecordText.INDIVIDUAL_NUMBER, 13),
            Map.entry(RecordText.RECORD_CODE, 13),
            Map.entry(RecordText.BECAME_RESIDENT, 13),
            Map.entry(RecordText.BECAME_FOREIGN_RESIDENT, 13),
            Map.entry(RecordText.ADDRESS_SET, 13),
            Map.entry(RecordText.NOTIFIED, 13));

    /** Lines whose texts are as long as they are, and are expected to be. */
    private static final Set<CertificateItem> FREE = Set.of(
            CertificateItem.HISTORY,
            CertificateItem.REMARKS,
            CertificateItem.QUALIFICATIONS,
            CertificateItem.COMMON_NAME_HISTORY);

    private FormLayout() {}

    /** Whether a line has a place of its own, as on a copy; else it follows in a row of its own. */
    static boolean hasPlace(CertificateForm form, Line line) {
        return form.isCopy() && PLACES.containsKey(line.label());
    }

    /** Whether a text is longer than its place is meant for; it is printed all the same. */
    static boolean isTooLong(CertificateForm form, Line line) {
        if (FREE.contains(line.item())) {
            return false;
        }
        int width = hasPlace(form, line) ? width(line) : LISTED;
        return characters(line.text()) > width * (width >= LISTED ? USUAL_ROWS : USUAL_ROWS - 1);
    }

    private static int width(Line line) {
        return PLACES.getOrDefault(line.label(), LISTED);
    }

    private static int rows(String text, int width) {
        return Math.max(1, (characters(text) + width - 1) / width);
    }

    /** Characters as they are wide on paper, an ideograph counted as one. */
    static int characters(String text) {
        int quarters = text.codePoints().map(FormLayout::quarters).sum();
        return (quarters + 3) / 4;
    }

    private static int quarters(int c) {
        if (isVariationSelector(c)) {
            return 0;
        }
        if (c >= 0x80 || c == 'W' || c == 'M') {
            return 4;
        }
        return c >= 'A' && c <= 'Z' ? 3 : 2;
    }

    // ----- pages

    static List<Page> pages(Certificate certificate) {
        CertificateForm form = certificate.form();
        List<List<Section>> pages = new ArrayList<>();
        List<Section> page = new ArrayList<>();
        int wrappedHeader = certificate.header().stream()
                .mapToInt(line -> rows(line.text(), WIDE) - 1)
                .sum();
        int room = ROWS - wrappedHeader;
        int left = room;
        for (Section section : certificate.sections()) {
            Section rest = with(section, cut(section.lines()), false);
            if (rows(form, rest) > left && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                left = room;
            }
            while (rows(form, rest) > left) {
                int lines = fitting(form, rest, left);
                page.add(with(rest, rest.lines().subList(0, lines), rest.continued()));
                pages.add(page);
                page = new ArrayList<>();
                left = room;
                rest = with(rest, rest.lines().subList(lines, rest.lines().size()), true);
            }
            page.add(rest);
            left -= rows(form, rest);
        }
        pages.add(page);
        List<Page> numbered = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            numbered.add(new Page(i + 1, pages.size(), pages.get(i)));
        }
        return List.copyOf(numbered);
    }

    private static int rows(CertificateForm form, Section section) {
        int wrapped = 0;
        int following = 0;
        for (Line line : section.lines()) {
            if (hasPlace(form, line) && !section.continued()) {
                wrapped += rows(line.text(), width(line)) - 1;
            } else {
                following += rows(line.text(), LISTED);
            }
        }
        return form.isCopy() && !section.continued()
                ? wrapped + Math.max(PERSON_ROWS, FIXED_ROWS + following)
                : 1 + following;
    }

    /** How many lines, one at least, fit into the rows of an empty page. */
    private static int fitting(CertificateForm form, Section section, int left) {
        int lines = section.lines().size() - 1;
        while (lines > 1 && rows(form, with(section, section.lines().subList(0, lines), section.continued())) > left) {
            lines--;
        }
        return lines;
    }

    /** Lines of which each fits on a page: a very long text goes on under the same label. */
    private static List<Line> cut(List<Line> lines) {
        List<Line> cut = new ArrayList<>(lines.size());
        for (Line line : lines) {
            String rest = line.text();
            while (characters(rest) > LONGEST) {
                int end = 0;
                while (characters(rest.substring(0, end)) < LONGEST) {
                    end = rest.offsetByCodePoints(end, 1);
                }
                while (isVariationSelector(rest.codePointAt(end))) {
                    end = rest.offsetByCodePoints(end, 1);
                }
                cut.add(new Line(line.item(), line.label(), rest.substring(0, end)));
                rest = rest.substring(end);
            }
            cut.add(new Line(line.item(), line.label(), rest));
        }
        return cut;
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static Section with(Section section, List<Line> lines, boolean continued) {
        return new Section(section.ordinal(), section.addressee(), section.kind(), lines, section.leftOut(), continued);
    }
}
