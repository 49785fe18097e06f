package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import juki.registry.model.resident.ResidentKind;

/** The items by form as a table to read (証明書の記載事項一覧). */
final class ItemTable {

    private ItemTable() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # What certificates show

                Written from the defaults themselves (`CertificatePractice.markdown()`) and compared with them in a test. **必須**: always
                shown. **記載**: shown unless left out. **省略**: left out unless specially requested. －: not on the form. Where a resident's
                kind or the day decides, both are given: before → since; 日 Japanese, 外 foreign residents.

                | form | number | basis | 根拠 |
                | --- | --- | --- | --- |
                """);
        for (CertificateForm form : CertificateForm.values()) {
            page.append(row(
                    form.wording() + " `" + form + "`",
                    form.number(),
                    form.basis().english(),
                    form.basis().wording()));
        }
        page.append("\n| item | 記載事項 | basis |");
        for (CertificateForm form : CertificateForm.values()) {
            page.append(" ").append(form.wording()).append(" |");
        }
        page.append("\n| --- | --- | --- |")
                .append(" --- |".repeat(CertificateForm.values().length))
                .append('\n');
        for (CertificateItem item : CertificateItem.values()) {
            page.append("| `" + item + "` | " + item.wording() + " | "
                    + item.basis().english() + " |");
            for (CertificateForm form : CertificateForm.values()) {
                page.append(" ").append(cell(form, item)).append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String cell(CertificateForm form, CertificateItem item) {
        LocalDate[] days = {
            DefaultItems.INDIVIDUAL_NUMBERS_SINCE.minusDays(1),
            DefaultItems.INDIVIDUAL_NUMBERS_SINCE,
            DefaultItems.FURIGANA_SINCE
        };
        Map<ResidentKind, String> words = new EnumMap<>(ResidentKind.class);
        for (ResidentKind kind : ResidentKind.values()) {
            if (item.concerns(kind)) {
                words.put(
                        kind,
                        Arrays.stream(days)
                                .map(day -> DefaultItems.presence(form, item, kind, day)
                                        .wording())
                                .distinct()
                                .collect(Collectors.joining(" → ")));
            }
        }
        if (new HashSet<>(words.values()).size() == 1) {
            return words.values().iterator().next();
        }
        return words.entrySet().stream()
                .map(one -> (one.getKey() == ResidentKind.JAPANESE ? "日 " : "外 ") + one.getValue())
                .collect(Collectors.joining("、"));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
