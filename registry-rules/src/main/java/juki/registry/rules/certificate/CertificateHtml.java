package juki.registry.rules.certificate;

import java.util.List;
import java.util.Optional;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.certificate.Certificate.Line;
import juki.registry.rules.certificate.Certificate.Page;
import juki.registry.rules.certificate.Certificate.Section;

/**
 * A certificate as a page to print (証明書の印刷, shōmeisho no insatsu): one HTML document for A4, complete in itself, without scripts and
 * without anything to fetch.
 *
 * <p>Copies are laid out as the published specimen: header, numbered blocks of twelve rows, four to a page; the other forms as
 * lists. An item left out is marked as such, one that is not there has ＊＊＊. The text of certification and the seal stand on the
 * last page only, the issue number on each. A specimen has 見本 across every page. Every text from the register is escaped.
 *
 * <p>Source: layout after the specimen 住民票の写し（世帯連記式見本）of masanork/srn (2025, MIT licence); standard specification 5.1.
 */
public final class CertificateHtml {

    /** What stands in a place for which there is nothing, as on the specimen. */
    private static final String NOTHING = "＊＊＊";

    private static final String STYLE = """
            @page{size:A4 portrait;margin:0}
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%}
            body{margin:0;background:#ddd;color:#000;
            font-family:"IPAmj Mincho","IPAmjMincho","Noto Serif CJK JP","Noto Serif JP","Hiragino Mincho ProN","Yu Mincho","MS Mincho",serif}
            .page{position:relative;width:210mm;min-height:297mm;margin:6mm auto;padding:9mm 12mm 7mm;background:#fff;
            display:flex;flex-direction:column;break-after:page;overflow-wrap:anywhere}
            .page:last-child{break-after:auto}
            table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:9.5pt;line-height:1.2}
            tr{height:4.65mm}
            td{border:.25mm solid #000;padding:0 1mm;unicode-bidi:isolate;vertical-align:middle}
            td.none{border:0}
            td.title{border:0;text-align:center;font-size:17pt;font-weight:700;letter-spacing:.5em;text-indent:.5em;text-decoration:underline;text-underline-offset:1.2mm}
            td.long{font-size:14pt;letter-spacing:.1em;text-indent:.1em}
            td.notes{border:0;text-align:right;font-size:11pt;font-weight:700}
            td.label{background:#f5f5f5;text-align:center;font-size:7pt;line-height:1.1;padding:0 .3mm}
            td.label.tight{font-size:6pt}
            td.number{text-align:center;padding:0;font-size:8.5pt}
            td.name{font-size:13pt}
            table.persons{border:.5mm solid #000}
            tbody.person{border-top:.5mm solid #000}
            .foot{margin-top:auto;padding-top:3mm}
            .text{margin:0;font-size:10.5pt}
            .day{margin:1.5mm 0 0 4mm;font-size:10.5pt}
            .issuer{display:flex;justify-content:flex-end;align-items:center;gap:7mm;min-height:25mm;font-size:11.5pt;font-weight:700}
            .issuer p{margin:0;text-align:right;line-height:1.5}
            .seal{display:flex;flex-direction:column;align-items:center;font-size:6.5pt;font-weight:400}
            .square{width:18mm;height:18mm;border:.4mm solid #000;display:flex;align-items:center;justify-content:center;font-size:14pt;font-weight:700}
            .below{display:flex;justify-content:space-between;margin-top:2mm;font-size:7.5pt}
            .specimen{position:absolute;top:45%;left:0;right:0;text-align:center;font-size:110pt;font-weight:700;letter-spacing:.3em;text-indent:.3em;
            color:rgba(0,0,0,.08);transform:rotate(-24deg);pointer-events:none}
            @media print{body{background:#fff}.page{margin:0;height:297mm}
            *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private final Certificate certificate;
    private final Html html = new Html();

    private CertificateHtml(Certificate certificate) {
        this.certificate = certificate;
    }

    /**
     * The document.
     *
     * @param certificate the certificate
     * @return HTML, in UTF-8 when written to a file
     */
    public static String of(Certificate certificate) {
        return new CertificateHtml(certificate).written();
    }

    private String written() {
        html.markup("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .text(certificate.title() + (certificate.isSpecimen() ? "（見本）" : ""))
                .markup("</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        certificate.pages().forEach(this::write);
        return html.markup("</body>\n</html>\n").finished();
    }

    private void write(Page page) {
        html.markup("<section class=\"page\">\n");
        if (certificate.isSpecimen()) {
            html.markup("<div class=\"specimen\" aria-hidden=\"true\">見本</div>\n");
        }
        writeHeader();
        html.markup("<table class=\"persons\">\n").markup(columns());
        page.sections().forEach(section -> {
            html.markup("<tbody class=\"person\">\n");
            if (certificate.form().isCopy() && !section.continued()) {
                writeBlock(section);
            } else {
                writeList(section);
            }
            html.markup("</tbody>\n");
        });
        html.markup("</table>\n<div class=\"foot\">\n");
        if (page.isLast()) {
            writeCertification();
        }
        writeBelow(page);
        html.markup("</div>\n</section>\n");
    }

    private static String columns() {
        return "<colgroup>" + "<col>".repeat(40) + "</colgroup>\n";
    }

    // ----- header

    private void writeHeader() {
        String title = certificate.title();
        html.markup("<table>\n").markup(columns()).markup("<tbody>\n<tr>");
        html.cell("none", 10, 2, "");
        html.cell(title.length() > 5 ? "title long" : "title", 20, 2, title);
        html.cell("notes", 10, 2, String.join("　", certificate.notes()));
        html.markup("</tr>\n<tr></tr>\n");
        if (certificate.form().isCopy()) {
            writeShared(RecordText.ADDRESS, NOTHING);
            writeShared(RecordText.HEAD, certificate.omission());
        } else {
            certificate.header().forEach(line -> writeShared(line.label(), line.text()));
        }
        html.markup("<tr>").cell("none", 40, 1, "").markup("</tr>\n</tbody>\n</table>\n");
    }

    private void writeShared(String label, String otherwise) {
        String text = certificate.header().stream()
                .filter(line -> line.label().equals(label))
                .map(Line::text)
                .findFirst()
                .orElse(otherwise);
        html.markup("<tr>")
                .cell("label", 6, 1, label)
                .cell("value", 34, 1, text)
                .markup("</tr>\n");
    }

    // ----- a person on a copy

    private void writeBlock(Section section) {
        List<Line> following = section.lines().stream()
                .filter(line -> !FormLayout.hasPlace(certificate.form(), line))
                .toList();
        int empty = Math.max(0, FormLayout.PERSON_ROWS - FormLayout.FIXED_ROWS - following.size());
        int rows = FormLayout.FIXED_ROWS + following.size() + empty;
        boolean foreign = section.kind() == ResidentKind.FOREIGN;
        String name = text(section, CertificateItem.NAME, RecordText.NAME);
        html.markup("<tr>").cell("number", 1, rows, Integer.toString(section.ordinal()));
        place(section, CertificateItem.FURIGANA, RecordText.FURIGANA, 5, 18);
        place(section, CertificateItem.INDIVIDUAL_NUMBER, RecordText.INDIVIDUAL_NUMBER, 6, 10);
        html.markup("</tr>\n<tr>").cell("label", 5, 2, RecordText.NAME).cell(styleOf(name), 18, 2, name);
        place(section, CertificateItem.RECORD_CODE, RecordText.RECORD_CODE, 6, 10);
        html.markup("</tr>\n<tr>");
        place(
                section,
                CertificateItem.BECAME_RESIDENT_ON,
                foreign ? RecordText.BECAME_FOREIGN_RESIDENT : RecordText.BECAME_RESIDENT,
                6,
                10);
        html.markup("</tr>\n<tr>");
        if (foreign) {
            html.cell("label", 5, 1, NOTHING).cell("value", 18, 1, "");
        } else {
            place(section, CertificateItem.FORMER_SURNAME, RecordText.FORMER_SURNAME_FURIGANA, 5, 18);
        }
        place(section, CertificateItem.ADDRESS_SET_ON, RecordText.ADDRESS_SET, 6, 10);
        html.markup("</tr>\n<tr>");
        place(
                section,
                foreign ? CertificateItem.COMMON_NAME : CertificateItem.FORMER_SURNAME,
                foreign ? RecordText.COMMON_NAME : RecordText.FORMER_SURNAME,
                5,
                18);
        place(section, CertificateItem.NOTIFIED_ON, RecordText.NOTIFIED, 6, 10);
        html.markup("</tr>\n<tr>");
        place(section, CertificateItem.DATE_OF_BIRTH, RecordText.DATE_OF_BIRTH, 5, 8);
        place(section, CertificateItem.SEX, RecordText.SEX, 2, 2);
        place(section, CertificateItem.HEAD_AND_RELATIONSHIP, RecordText.RELATIONSHIP, 2, 4);
        place(
                section,
                foreign ? CertificateItem.LEGAL_CLASS : CertificateItem.FAMILY_REGISTER,
                foreign ? RecordText.LEGAL_CLASS : RecordText.REGISTER_HEAD,
                6,
                10);
        html.markup("</tr>\n<tr>");
        place(
                section,
                foreign ? CertificateItem.NATIONALITY : CertificateItem.FAMILY_REGISTER,
                foreign ? RecordText.NATIONALITY : RecordText.DOMICILE,
                5,
                34);
        html.markup("</tr>\n<tr>");
        place(section, CertificateItem.PREVIOUS_ADDRESS, RecordText.PREVIOUS_ADDRESS, 5, 34);
        html.markup("</tr>\n");
        following.forEach(line -> html.markup("<tr>")
                .cell("label", 9, 1, line.label())
                .cell("value", 30, 1, line.text())
                .markup("</tr>\n"));
        for (int i = 0; i < empty; i++) {
            html.markup("<tr>")
                    .cell("label", 9, 1, NOTHING)
                    .cell("value", 30, 1, "")
                    .markup("</tr>\n");
        }
    }

    private void place(Section section, CertificateItem item, String label, int labelColumns, int columns) {
        html.cell(label.length() > 10 ? "label tight" : "label", labelColumns, 1, label)
                .cell("value", columns, 1, text(section, item, label));
    }

    /** A name is printed large unless it is long. */
    private static String styleOf(String name) {
        return FormLayout.characters(name) <= FormLayout.LARGE_NAME ? "value name" : "value";
    }

    private String text(Section section, CertificateItem item, String label) {
        Optional<String> text = section.text(label);
        return text.orElse(section.leftOut().contains(item) ? certificate.omission() : NOTHING);
    }

    // ----- a person on a list, or going on

    private void writeList(Section section) {
        int rows = section.lines().size() + (section.continued() ? 1 : 0);
        boolean first = true;
        if (section.continued()) {
            html.markup("<tr>")
                    .cell("number", 1, rows, Integer.toString(section.ordinal()))
                    .cell("value", 39, 1, "（前頁から続く）")
                    .markup("</tr>\n");
            first = false;
        }
        for (Line line : section.lines()) {
            html.markup("<tr>");
            if (first) {
                html.cell("number", 1, rows, Integer.toString(section.ordinal()));
                first = false;
            }
            html.cell("label", 9, 1, line.label())
                    .cell(line.label().equals(RecordText.NAME) ? styleOf(line.text()) : "value", 30, 1, line.text())
                    .markup("</tr>\n");
        }
    }

    // ----- certification

    private void writeCertification() {
        html.markup("<p class=\"text\">").text(certificate.text()).markup("</p>\n<p class=\"day\">");
        html.text(certificate.issueDay()).markup("</p>\n<div class=\"issuer\">");
        Optional<Attestation> attestation = certificate.attestation();
        if (attestation.isPresent()) {
            Attestation by = attestation.get();
            html.markup("<p>")
                    .text(by.office())
                    .markup("<br>")
                    .text(by.certifier())
                    .markup("</p>");
            String size = by.seal().millimetres() + "mm";
            html.markup("<div class=\"seal\"><img alt=\"印\" style=\"width:" + size + ";height:" + size + "\" src=\"")
                    .text(by.seal().dataAddress())
                    .markup("\">この印は黒色です</div>");
        } else {
            html.markup("<p>○○○○長<br>○○　○○</p>" + "<div class=\"seal\"><div class=\"square\">見本</div>この印は黒色です</div>");
        }
        html.markup("</div>\n");
    }

    private void writeBelow(Page page) {
        String number = certificate
                .attestation()
                .map(it -> it.number().text(page.number(), page.of()))
                .orElse("見本 " + page.number() + "/" + page.of());
        html.markup("<div class=\"below\"><span>")
                .text(certificate.isSpecimen() ? "これは見本であり、証明書ではありません。" : "")
                .markup("</span><span>")
                .text(page.isLast() ? "" : "次頁に続く")
                .markup("</span><span>")
                .text(number)
                .markup("</span></div>\n");
    }
}
