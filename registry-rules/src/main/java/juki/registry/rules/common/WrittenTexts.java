package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.TextField;

/** The texts that a change writes, each with the field it goes to (記載される文字). */
final class WrittenTexts {

    /** The kinds of change that write a text. */
    static final Set<EventType> WRITTEN_BY = EnumSet.of(
            EventType.MOVE_IN,
            EventType.EX_OFFICIO_ENTRY,
            EventType.BIRTH,
            EventType.ADDRESS_CHANGE,
            EventType.INTER_WARD_CHANGE,
            EventType.MOVE_OUT,
            EventType.MOVE_IN_NOTICE_RECEIVED,
            EventType.CLERICAL_ERROR_CORRECTION,
            EventType.EX_OFFICIO_CORRECTION,
            EventType.MINOR_CORRECTION,
            EventType.BULK_ADDRESS_CHANGE,
            EventType.NATURALIZATION,
            EventType.NATIONALITY_ACQUISITION,
            EventType.NATIONALITY_LOSS,
            EventType.FORMER_SURNAME_CHANGE,
            EventType.COMMON_NAME_CHANGE);

    private final BiPredicate<TextField, String> asked;

    private WrittenTexts(BiPredicate<TextField, String> asked) {
        this.asked = asked;
    }

    /** Whether some text that a change writes is as asked. */
    static boolean any(ChangeEvent event, BiPredicate<TextField, String> asked) {
        return new WrittenTexts(asked).in(event);
    }

    private boolean in(ChangeEvent event) {
        return event.newResidents().stream().anyMatch(this::in)
                || Items.corrected(event).filter(this::in).isPresent()
                || Movement.of(event).address().filter(this::in).isPresent()
                || outside(event).filter(this::in).isPresent()
                || besides(event);
    }

    private static Optional<OutsideAddress> outside(ChangeEvent event) {
        if (event instanceof MoveIn moveIn) {
            return Optional.of(moveIn.previousAddress());
        }
        if (event instanceof ExOfficioEntry entry) {
            return Optional.of(entry.previousAddress());
        }
        if (event instanceof InterWardChange change) {
            return Optional.of(change.previousAddress());
        }
        if (event instanceof MoveOut moveOut) {
            return Optional.of(moveOut.destination());
        }
        return event instanceof MoveInNoticeReceived notice ? Optional.of(notice.destination()) : Optional.empty();
    }

    private boolean besides(ChangeEvent event) {
        if (event instanceof Naturalization naturalization) {
            return in(naturalization.name()) || in(naturalization.familyRegister());
        }
        if (event instanceof NationalityAcquisition acquisition) {
            return in(acquisition.name()) || in(acquisition.familyRegister());
        }
        if (event instanceof NationalityLoss loss) {
            return in(loss.name())
                    || asked.test(TextField.NATIONALITY, loss.nationality().name());
        }
        if (event instanceof FormerSurnameChange change) {
            return change.formerSurname().filter(this::in).isPresent();
        }
        if (event instanceof CommonNameChange change) {
            return change.commonName().filter(this::inCommonName).isPresent();
        }
        return event instanceof BulkAddressChange bulk
                && (bulk.addresses().stream().anyMatch(row -> in(row.after()))
                        || bulk.familyRegisters().stream().anyMatch(row -> in(row.after())));
    }

    private boolean in(NewResident one) {
        return in(one.person().name()) || in(one.details()) || in(one.otherItems()) || in(one.earlier());
    }

    private boolean in(RecordedItems items) {
        return items.name().filter(this::in).isPresent()
                || items.details().filter(this::in).isPresent()
                || items.address().filter(this::in).isPresent()
                || items.previousAddress().filter(this::in).isPresent()
                || items.earlier().filter(this::in).isPresent()
                || items.otherItems().filter(this::in).isPresent();
    }

    private boolean in(PersonName name) {
        return asked.test(TextField.NAME, name.text())
                || name.chineseCharacters()
                        .filter(text -> asked.test(TextField.NAME_IN_CHINESE_CHARACTERS, text))
                        .isPresent()
                || name.furigana().filter(this::in).isPresent();
    }

    private boolean in(Furigana reading) {
        return asked.test(TextField.FURIGANA, reading.text());
    }

    private boolean inCommonName(PersonName name) {
        return asked.test(TextField.COMMON_NAME, name.text())
                || name.furigana().filter(this::in).isPresent();
    }

    private boolean in(FormerSurname surname) {
        return asked.test(TextField.FORMER_SURNAME, surname.text())
                || surname.furigana().filter(this::in).isPresent();
    }

    private boolean in(ResidentDetails details) {
        return details.match(new ResidentDetails.Cases<Boolean>() {
            @Override
            public Boolean japanese(JapaneseResident japanese) {
                return japanese.familyRegister().filter(it -> in(it)).isPresent()
                        || japanese.formerSurname().filter(it -> in(it)).isPresent();
            }

            @Override
            public Boolean foreign(ForeignResident foreign) {
                return asked.test(TextField.NATIONALITY, foreign.nationality().name())
                        || foreign.commonNames().stream().anyMatch(name -> inCommonName(name.name()));
            }
        });
    }

    private boolean in(FamilyRegisterIndication register) {
        return asked.test(TextField.REGISTERED_DOMICILE, register.registeredDomicile())
                || asked.test(TextField.REGISTER_HEAD, register.registerHead());
    }

    private boolean in(Address address) {
        return asked.test(TextField.TOWN, address.town())
                || asked.test(TextField.LOT, address.lot())
                || address.supplement()
                        .filter(it -> asked.test(TextField.SUPPLEMENT, it.text()))
                        .isPresent();
    }

    private boolean in(OutsideAddress place) {
        return place.country()
                        .filter(it -> asked.test(TextField.COUNTRY, it.name()))
                        .isPresent()
                || (place.address().isPresent()
                        ? in(place.address().get())
                        : place.text()
                                .filter(text -> asked.test(TextField.OUTSIDE_ADDRESS, text))
                                .isPresent());
    }

    private boolean in(EarlierAddresses earlier) {
        return earlier.addressBeforeMove().filter(this::in).isPresent()
                || earlier.lastRegisteredAddress().filter(this::in).isPresent()
                || earlier.previousHeadName()
                        .filter(name -> asked.test(TextField.PREVIOUS_HEAD, name.text()))
                        .isPresent();
    }

    private boolean in(OtherItems items) {
        return items.cautionNotes().stream().anyMatch(note -> asked.test(TextField.REMARKS, note.text()))
                || items.remarks().stream().anyMatch(remark -> asked.test(TextField.REMARKS, remark.text()));
    }
}
