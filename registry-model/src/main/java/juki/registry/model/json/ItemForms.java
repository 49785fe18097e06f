package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.CertificateSerialNumber;
import juki.registry.model.resident.ChildAllowance;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.HeldCard;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PeriodOfStay;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.RemovedRecord;

/** The forms of items that few records have, of removed records and of memos; each written and read side by side. */
final class ItemForms {

    static final String REMOVED_RECORD = "REMOVED_RECORD";
    static final String MEMO = "MEMO";

    private ItemForms() {}

    // ----- foreign residents

    static void writeItems(ForeignResident details, JsonGenerator out) throws IOException {
        Writing.optional("periodOfStay", details.periodOfStay(), ItemForms::write, out);
        if (!details.commonNames().isEmpty()) {
            Writing.list("commonNames", details.commonNames(), ItemForms::write, out);
        }
        Writing.optional("namePrecedence", details.namePrecedence(), Writing::constant, out);
        if (!details.foreignItems().isEmpty()) {
            Writing.field("foreignItems", details.foreignItems(), ItemForms::write, out);
        }
    }

    static void readItems(JsonObject fields, ForeignResident.Builder details) {
        details.periodOfStay(fields.optional("periodOfStay", ItemForms::periodOfStay))
                .addAllCommonNames(fields.optional("commonNames", names -> names.list(ItemForms::commonName))
                        .orElse(List.of()))
                .namePrecedence(fields.optional("namePrecedence", value -> value.constant(NamePrecedence.class)))
                .foreignItems(
                        fields.optional("foreignItems", ItemForms::foreignItems).orElse(ForeignItems.none()));
    }

    private static void write(PeriodOfStay period, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("years", period.years());
        out.writeNumberField("months", period.months());
        out.writeNumberField("days", period.days());
        out.writeEndObject();
    }

    private static PeriodOfStay periodOfStay(JsonValue value) {
        return value.object(fields -> new PeriodOfStay(
                fields.required("years").number(),
                fields.required("months").number(),
                fields.required("days").number()));
    }

    static void write(CommonName commonName, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("name", commonName.name(), ValueForms::write, out);
        Writing.optional("enteredOn", commonName.enteredOn(), ValueForms::write, out);
        Writing.optional("enteredIn", commonName.enteredIn(), ValueForms::write, out);
        Writing.optional("deletedOn", commonName.deletedOn(), ValueForms::write, out);
        Writing.optional("deletedIn", commonName.deletedIn(), ValueForms::write, out);
        out.writeEndObject();
    }

    static CommonName commonName(JsonValue value) {
        return value.object(fields -> CommonName.builder()
                .name(fields.required("name", ValueForms::name))
                .enteredOn(fields.optional("enteredOn", ValueForms::day))
                .enteredIn(fields.optional("enteredIn", ValueForms::municipality))
                .deletedOn(fields.optional("deletedOn", ValueForms::day))
                .deletedIn(fields.optional("deletedIn", ValueForms::municipality))
                .build());
    }

    private static void write(ForeignItems items, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("alienRegisteredOn", items.alienRegisteredOn(), ValueForms::write, out);
        if (items.residenceNotified().isPresent()) {
            out.writeBooleanField("residenceNotified", items.residenceNotified().get());
        }
        if (items.cameWithLandingPermit()) {
            out.writeBooleanField("cameWithLandingPermit", true);
        }
        Writing.optional("mailNameCode", items.mailNameCode(), Writing::text, out);
        Writing.optional("cardNumberClass", items.cardNumberClass(), Writing::text, out);
        Writing.optional("notificationArticleClass", items.notificationArticleClass(), Writing::text, out);
        Writing.optional("residenceCorrectionCode", items.residenceCorrectionCode(), Writing::text, out);
        out.writeEndObject();
    }

    private static ForeignItems foreignItems(JsonValue value) {
        return value.object(fields -> ForeignItems.builder()
                .alienRegisteredOn(fields.optional("alienRegisteredOn", ValueForms::date))
                .residenceNotified(fields.optional("residenceNotified", JsonValue::flag))
                .cameWithLandingPermit(fields.optional("cameWithLandingPermit", JsonValue::flag)
                        .orElse(false))
                .mailNameCode(fields.optional("mailNameCode", JsonValue::text))
                .cardNumberClass(fields.optional("cardNumberClass", JsonValue::text))
                .notificationArticleClass(fields.optional("notificationArticleClass", JsonValue::text))
                .residenceCorrectionCode(fields.optional("residenceCorrectionCode", JsonValue::text))
                .build());
    }

    // ----- earlier addresses

    static void write(EarlierAddresses earlier, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("addressBeforeMove", earlier.addressBeforeMove(), ValueForms::write, out);
        Writing.optional("lastRegisteredAddress", earlier.lastRegisteredAddress(), ValueForms::write, out);
        Writing.optional("previousHeadName", earlier.previousHeadName(), ValueForms::write, out);
        out.writeEndObject();
    }

    static EarlierAddresses earlier(JsonValue value) {
        return value.object(fields -> EarlierAddresses.builder()
                .addressBeforeMove(fields.optional("addressBeforeMove", ValueForms::address))
                .lastRegisteredAddress(fields.optional("lastRegisteredAddress", ValueForms::outsideAddress))
                .previousHeadName(fields.optional("previousHeadName", ValueForms::name))
                .build());
    }

    // ----- other items

    static void write(OtherItems items, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (!items.qualifications().equals(Qualifications.none())) {
            Writing.field("qualifications", items.qualifications(), ItemForms::write, out);
        }
        if (!items.cards().isEmpty()) {
            Writing.list("cards", items.cards(), ItemForms::write, out);
        }
        Writing.optional("signatureCertificate", items.signatureCertificate(), ItemForms::write, out);
        Writing.optional("authenticationCertificate", items.authenticationCertificate(), ItemForms::write, out);
        if (items.adultWard()) {
            out.writeBooleanField("adultWard", true);
        }
        if (!items.cautionNotes().isEmpty()) {
            Writing.list("cautionNotes", items.cautionNotes(), ItemForms::write, out);
        }
        if (!items.remarks().isEmpty()) {
            Writing.list("remarks", items.remarks(), ItemForms::write, out);
        }
        out.writeEndObject();
    }

    static OtherItems otherItems(JsonValue value) {
        return value.object(fields -> OtherItems.builder()
                .qualifications(fields.optional("qualifications", ItemForms::qualifications)
                        .orElse(Qualifications.none()))
                .addAllCards(fields.optional("cards", cards -> cards.list(ItemForms::heldCard))
                        .orElse(List.of()))
                .signatureCertificate(fields.optional("signatureCertificate", ItemForms::serialNumber))
                .authenticationCertificate(fields.optional("authenticationCertificate", ItemForms::serialNumber))
                .adultWard(fields.optional("adultWard", JsonValue::flag).orElse(false))
                .addAllCautionNotes(fields.optional("cautionNotes", notes -> notes.list(ItemForms::cautionNote))
                        .orElse(List.of()))
                .addAllRemarks(fields.optional("remarks", remarks -> remarks.list(remark -> remark.text(Remark::of)))
                        .orElse(List.of()))
                .build());
    }

    static void write(Qualifications told, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (told.onElectoralRoll()) {
            out.writeBooleanField("onElectoralRoll", true);
        }
        Writing.optional("nationalHealthInsurance", told.nationalHealthInsurance(), ItemForms::write, out);
        Writing.optional("lateStageElderlyMedicalCare", told.lateStageElderlyMedicalCare(), ItemForms::write, out);
        Writing.optional("longTermCareInsurance", told.longTermCareInsurance(), ItemForms::write, out);
        Writing.optional("nationalPension", told.nationalPension(), ItemForms::write, out);
        Writing.optional("childAllowance", told.childAllowance(), ItemForms::write, out);
        out.writeEndObject();
    }

    static Qualifications qualifications(JsonValue value) {
        return value.object(fields -> Qualifications.builder()
                .onElectoralRoll(
                        fields.optional("onElectoralRoll", JsonValue::flag).orElse(false))
                .nationalHealthInsurance(fields.optional("nationalHealthInsurance", ItemForms::coverage))
                .lateStageElderlyMedicalCare(fields.optional("lateStageElderlyMedicalCare", ItemForms::coverage))
                .longTermCareInsurance(fields.optional("longTermCareInsurance", ItemForms::coverage))
                .nationalPension(fields.optional("nationalPension", ItemForms::nationalPension))
                .childAllowance(fields.optional("childAllowance", ItemForms::childAllowance))
                .build());
    }

    private static void write(Coverage coverage, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeBooleanField("insured", coverage.insured());
        Writing.optional("acquiredOn", coverage.acquiredOn(), ValueForms::write, out);
        Writing.optional("lostOn", coverage.lostOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static Coverage coverage(JsonValue value) {
        return value.object(fields -> new Coverage(
                fields.required("insured").flag(),
                fields.optional("acquiredOn", ValueForms::day),
                fields.optional("lostOn", ValueForms::day)));
    }

    private static void write(NationalPension pension, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("coverage", pension.coverage(), ItemForms::write, out);
        if (pension.number().isPresent()) {
            out.writeStringField("number", pension.number().get().digits());
        }
        Writing.optional("category", pension.category(), Writing::constant, out);
        Writing.optional("categoryChangedOn", pension.categoryChangedOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static NationalPension nationalPension(JsonValue value) {
        return value.object(fields -> new NationalPension(
                fields.required("coverage", ItemForms::coverage),
                fields.optional("number", number -> number.text(BasicPensionNumber::of)),
                fields.optional("category", category -> category.constant(NationalPension.Category.class)),
                fields.optional("categoryChangedOn", ValueForms::day)));
    }

    private static void write(ChildAllowance allowance, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("from", allowance.from().map(YearMonth::toString), Writing::text, out);
        Writing.optional("until", allowance.until().map(YearMonth::toString), Writing::text, out);
        out.writeEndObject();
    }

    private static ChildAllowance childAllowance(JsonValue value) {
        return value.object(fields -> new ChildAllowance(
                fields.optional("from", ItemForms::month), fields.optional("until", ItemForms::month)));
    }

    private static YearMonth month(JsonValue value) {
        try {
            return YearMonth.parse(value.text());
        } catch (DateTimeException e) {
            // Its message quotes the text.
            throw value.fault("is no month written YYYY-MM");
        }
    }

    private static void write(HeldCard card, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", card.kind().name());
        Writing.optional("issuedOn", card.issuedOn(), ValueForms::write, out);
        Writing.optional("expiresOn", card.expiresOn(), ValueForms::write, out);
        Writing.optional("lapsedOn", card.lapsedOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static HeldCard heldCard(JsonValue value) {
        return value.object(fields -> new HeldCard(
                fields.required("kind").constant(HeldCard.Kind.class),
                fields.optional("issuedOn", ValueForms::day),
                fields.optional("expiresOn", ValueForms::day),
                fields.optional("lapsedOn", ValueForms::day)));
    }

    private static void write(CertificateSerialNumber number, JsonGenerator out) throws IOException {
        out.writeString(number.text());
    }

    private static CertificateSerialNumber serialNumber(JsonValue value) {
        return value.text(CertificateSerialNumber::of);
    }

    private static void write(CautionNote note, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("historyNumber", note.historyNumber());
        out.writeStringField("item", note.item().name());
        out.writeStringField("text", note.text());
        out.writeEndObject();
    }

    private static CautionNote cautionNote(JsonValue value) {
        return value.object(fields -> CautionNote.of(
                fields.required("historyNumber").number(),
                fields.required("item").constant(RecordItem.class),
                fields.required("text").text()));
    }

    private static void write(Remark remark, JsonGenerator out) throws IOException {
        out.writeString(remark.text());
    }

    // ----- the removed record

    static void write(RemovedRecord removed, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(REMOVED_RECORD, out);
        out.writeNumberField("historyNumber", removed.historyNumber());
        Writing.field("processedOn", removed.processedOn(), ValueForms::write, out);
        Writing.field("record", removed.record(), RecordForms::writeInside, out);
        out.writeEndObject();
    }

    static RemovedRecord removedRecord(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(REMOVED_RECORD);
            return RemovedRecord.of(
                    fields.required("record", RecordForms::recordInside),
                    fields.required("historyNumber").number(),
                    fields.required("processedOn", ValueForms::day));
        });
    }

    // ----- the memo

    static void write(Memo memo, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(MEMO, out);
        Writing.field("addressee", memo.addressee(), ValueForms::write, out);
        Writing.list("entries", memo.entries(), ItemForms::write, out);
        out.writeEndObject();
    }

    static Memo memo(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(MEMO);
            return Memo.of(
                    fields.required("addressee", ValueForms::addressee),
                    fields.required("entries").list(ItemForms::memoEntry));
        });
    }

    private static void write(Memo.Entry entry, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("note", entry.note());
        out.writeStringField("act", entry.act().name());
        Writing.optional("text", entry.text(), Writing::text, out);
        out.writeStringField("by", entry.by());
        out.writeStringField("at", entry.at().toString());
        out.writeEndObject();
    }

    private static Memo.Entry memoEntry(JsonValue value) {
        return value.object(fields -> {
            Optional<String> text = fields.optional("text", JsonValue::text);
            return new Memo.Entry(
                    fields.required("note").number(),
                    fields.required("act").constant(Memo.Act.class),
                    text,
                    fields.required("by").text(),
                    fields.required("at", ItemForms::time));
        });
    }

    private static LocalDateTime time(JsonValue value) {
        try {
            return LocalDateTime.parse(value.text());
        } catch (DateTimeException e) {
            // Its message quotes the text.
            throw value.fault("is no day and time written YYYY-MM-DDThh:mm:ss");
        }
    }
}
