package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.EventType;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.ConsolidatedRemarks;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.history.Stay;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.certificate.Certificate.Line;

/**
 * The changes and remarks of one stay in words (統合記載欄の文言): what was changed, when, on what basis, and what was recorded before of
 * items that are shown. Codes, numbers and sex are never told as they were before.
 *
 * <p>Never told: changes entered because of a move-out whose day has not come. Told only if asked for: special adoption, its
 * dissolution, and change of sex. Told only where the office does so: values put right, and cancelled changes.
 */
final class HistoryText {

    /** Items of which a change tells what was recorded before. */
    private static final Set<CertificateItem> TOLD_AS_BEFORE = EnumSet.of(
            CertificateItem.NAME,
            CertificateItem.FORMER_SURNAME,
            CertificateItem.COMMON_NAME,
            CertificateItem.HEAD_AND_RELATIONSHIP,
            CertificateItem.FAMILY_REGISTER,
            CertificateItem.ADDRESS,
            CertificateItem.NATIONALITY,
            CertificateItem.STATUS_OF_RESIDENCE);

    private final CertificateForm form;
    private final ChangeHistory history;
    private final Stay stay;
    private final Predicate<CertificateItem> shown;
    private final LocalDate day;
    private final CertificatePractice practice;

    private HistoryText(
            CertificateForm form,
            ChangeHistory history,
            Stay stay,
            Predicate<CertificateItem> shown,
            LocalDate day,
            CertificatePractice practice) {
        this.form = form;
        this.history = history;
        this.stay = stay;
        this.shown = shown;
        this.day = day;
        this.practice = practice;
    }

    static List<Line> of(
            CertificateForm form,
            ChangeHistory history,
            Stay stay,
            Predicate<CertificateItem> shown,
            LocalDate day,
            CertificatePractice practice) {
        return new HistoryText(form, history, stay, shown, day, practice).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        ConsolidatedRemarks all = ConsolidatedRemarks.of(stay);
        if (shown.test(CertificateItem.HISTORY)) {
            all.changes().stream()
                    .filter(this::isTold)
                    .forEach(change -> lines.add(
                            new Line(CertificateItem.HISTORY, CertificateItem.HISTORY.wording(), words(change))));
        }
        if (shown.test(CertificateItem.REMARKS)) {
            all.remarks().stream()
                    .filter(remark -> !isSensitive(remark.text()) || shown.test(CertificateItem.SENSITIVE_HISTORY))
                    .forEach(remark -> lines.add(new Line(
                            CertificateItem.REMARKS, CertificateItem.REMARKS.wording(), oneLine(remark.text()))));
        }
        return lines;
    }

    private boolean isTold(ConsolidatedRemarks.Line change) {
        HistoryEntry entry = change.entry();
        if (entry.event().type() == EventType.CARRY_OVER || isOfPlanAhead(entry)) {
            return false;
        }
        if ((history.isUndone(entry.historyNumber()) || entry.cancels().isPresent())
                && !practice.showsCancelledChanges()) {
            return false;
        }
        return shown.test(CertificateItem.SENSITIVE_HISTORY) || !isSensitive(change);
    }

    /** Whether the change entered a planned move-out whose day has not come. */
    private boolean isOfPlanAhead(HistoryEntry entry) {
        return entry.record()
                .plannedMoveOut()
                .filter(plan -> day.isBefore(plan.on()))
                .filter(plan -> before(entry)
                        .flatMap(ResidentRecord::plannedMoveOut)
                        .filter(plan::equals)
                        .isEmpty())
                .isPresent();
    }

    private boolean isSensitive(ConsolidatedRemarks.Line change) {
        return change.cautions().stream().map(CautionNote::text).anyMatch(HistoryText::isSensitive)
                || before(change.entry())
                        .filter(record -> record.person().sex()
                                != change.entry().record().person().sex())
                        .isPresent();
    }

    private static boolean isSensitive(String text) {
        return text.contains(CautionNote.SPECIAL_ADOPTION);
    }

    /** The record before a change of this stay. */
    private Optional<ResidentRecord> before(HistoryEntry entry) {
        return entry.historyNumber() == stay.firstHistoryNumber()
                ? Optional.empty()
                : history.before(entry.historyNumber());
    }

    private String words(ConsolidatedRemarks.Line change) {
        HistoryEntry entry = change.entry();
        List<String> parts = new ArrayList<>();
        parts.add(RecordText.words(entry.changeDate(), practice));
        parts.add(change.wording());
        entry.event()
                .basis()
                .day()
                .ifPresent(filed -> parts.add(practice.calendar().format(filed)
                        + entry.event().basis().wording()));
        boolean wrong = entry.event() instanceof ClericalErrorCorrection;
        if (!wrong || practice.showsWrongValues()) {
            before(entry).ifPresent(before -> parts.addAll(formerly(before, entry.record())));
        }
        change.cautions().forEach(caution -> parts.add("（" + oneLine(caution.text()) + "）"));
        return String.join("　", parts);
    }

    /** What was recorded before of items that are shown and read otherwise now. */
    private List<String> formerly(ResidentRecord before, ResidentRecord after) {
        Predicate<CertificateItem> told = item ->
                shown.test(item) && (TOLD_AS_BEFORE.contains(item) || item == CertificateItem.ADDRESS_SUPPLEMENT);
        List<Line> now = RecordText.of(form, after, told, day, practice);
        return RecordText.of(form, before, told, day, practice).stream()
                .filter(line -> now.stream().noneMatch(line::equals))
                .map(line -> "旧" + line.label() + "：" + line.text())
                .collect(Collectors.toList());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "　");
    }
}
