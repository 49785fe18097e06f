package juki.registry.network.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.RegisterDate;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeCause.Operation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Answer;

/** An extraction as plainly as it can be made: from the list of notices, person by person, with lists and maps. */
final class PlainExtraction {

    /** What a municipality said of a code from a date on. */
    private record Statement(
            int number, MunicipalityCode holder, RegisterDate from, boolean living, IdentityInformation identity) {}

    /** A record that a person has or may have. */
    record Possible(MunicipalityCode holder, IdentityInformation identity) {}

    /** A person of whom something is told: the records possible, and why it cannot be said which, if it cannot. */
    record Told(List<Possible> records, Optional<Undetermined> reason) {}

    private final List<IdentityNotice> notices;
    private final LocalDate day;
    private final Map<ResidentRecordCode, ResidentRecordCode> groups = new HashMap<>();
    private final Map<List<Object>, List<Statement>> statements =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    private final Map<List<Object>, ChangeCause> causes = new HashMap<>();

    PlainExtraction(List<IdentityNotice> known, LocalDate day) {
        this.notices = known;
        this.day = day;
        for (int i = 0; i < notices.size(); i++) {
            IdentityNotice notice = notices.get(i);
            ResidentRecordCode code = notice.identity().recordCode();
            join(code, code);
            notice.change().before().ifPresent(before -> join(code, before.recordCode()));
            if (notice.amends().isPresent()) {
                causes.put(
                        List.of(notice.sender(), notice.amends().getAsLong()),
                        notice.change().cause());
                continue;
            }
            RegisterDate from = notice.change().occurredOn();
            Statement said = new Statement(
                    i, notice.sender(), from, notice.change().operation() != Operation.DELETION, notice.identity());
            say(code, said);
            notice.change()
                    .before()
                    .filter(before -> !before.recordCode().equals(code))
                    .ifPresent(before ->
                            say(before.recordCode(), new Statement(said.number, said.holder, from, false, before)));
        }
    }

    private void join(ResidentRecordCode one, ResidentRecordCode other) {
        groups.putIfAbsent(one, one);
        groups.putIfAbsent(other, other);
        ResidentRecordCode group = groups.get(one);
        ResidentRecordCode joined = groups.get(other);
        groups.replaceAll((code, in) -> in.equals(joined) ? group : in);
    }

    private void say(ResidentRecordCode code, Statement said) {
        statements
                .computeIfAbsent(List.of(code.payload(), said.holder().digits()), it -> new ArrayList<>())
                .add(said);
    }

    /** The persons, each as a list of codes. */
    private List<Set<ResidentRecordCode>> persons() {
        Map<ResidentRecordCode, Set<ResidentRecordCode>> persons = new HashMap<>();
        groups.forEach((code, group) ->
                persons.computeIfAbsent(group, it -> new HashSet<>()).add(code));
        return List.copyOf(persons.values());
    }

    private ChangeCause cause(Statement statement) {
        IdentityNotice notice = notices.get(statement.number());
        return causes.getOrDefault(
                List.of(notice.sender(), notice.number().value()),
                notice.change().cause());
    }

    /** How a person stood. */
    private Told stood(Set<ResidentRecordCode> codes) {
        List<Possible> living = new ArrayList<>();
        List<Possible> leaving = new ArrayList<>();
        boolean doubt = false;
        for (Map.Entry<List<Object>, List<Statement>> entry : statements.entrySet()) {
            if (codes.stream().noneMatch(code -> entry.getKey().get(0).equals(code.payload()))) {
                continue;
            }
            List<Statement> latestFirst = new ArrayList<>(entry.getValue());
            Collections.reverse(latestFirst);
            Statement last = latestFirst.get(0);
            for (Statement said : latestFirst) {
                if (said.from().earliest().isAfter(day)) {
                    continue;
                }
                if (said.living()) {
                    Possible one = new Possible(said.holder(), said.identity());
                    living.add(one);
                    if (!said.equals(last) && cause(last) == ChangeCause.MOVE_OUT) {
                        leaving.add(one);
                    }
                }
                if (!said.from().latest().isAfter(day)) {
                    break;
                }
                doubt = true;
            }
        }
        if (!doubt && living.size() > 1 && leaving.size() < living.size()) {
            living.removeAll(leaving);
        }
        return new Told(
                living,
                doubt
                        ? Optional.of(Undetermined.DATE_OF_CHANGE)
                        : living.size() > 1 ? Optional.of(Undetermined.TWO_LIVING_RECORDS) : Optional.empty());
    }

    /** Everyone of whom something is told, those who surely belong to the selection and those of whom it cannot be said. */
    List<Told> told(Selection selection) {
        List<Told> all = new ArrayList<>();
        for (Set<ResidentRecordCode> codes : persons()) {
            Told stood = stood(codes);
            List<Answer> answers = stood.records().stream()
                    .map(one -> belongs(selection, codes, one))
                    .toList();
            if (answers.stream().noneMatch(Answer::isPossible)) {
                continue;
            }
            List<Possible> possible = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).isPossible()) {
                    possible.add(stood.records().get(i));
                }
            }
            Optional<Undetermined> reason = stood.reason()
                    .or(() -> shares(selection, stood) ? Optional.of(Undetermined.NUMBER_SHARED) : Optional.empty())
                    .or(() -> answers.get(0).isYes() ? Optional.empty() : Optional.of(Undetermined.DATE_OF_BIRTH));
            all.add(new Told(possible, reason));
        }
        return all;
    }

    long persons(boolean resident) {
        return persons().stream()
                .filter(codes -> !stood(codes).records().isEmpty() == resident)
                .count();
    }

    private Answer belongs(Selection selection, Set<ResidentRecordCode> codes, Possible one) {
        boolean here = selection.area().isEmpty()
                || selection.area().get().stream()
                        .anyMatch(place -> place.isPrefecture()
                                ? place.prefecture() == one.holder().prefecture()
                                        || place.prefecture()
                                                == one.identity()
                                                        .address()
                                                        .municipality()
                                                        .prefecture()
                                : place.equals(one.holder())
                                        || place.equals(one.identity().address().municipality()));
        boolean named = selection.named().isEmpty()
                || selection.named().get().stream()
                        .anyMatch(subject -> subject instanceof Subject.ByRecordCode byCode
                                ? codes.contains(byCode.code())
                                : one.identity()
                                        .individualNumber()
                                        .equals(Optional.of(((Subject.ByIndividualNumber) subject).number())));
        if (!here || !named) {
            return Answer.NO;
        }
        return selection
                .ages()
                .map(band -> Age.on(one.identity().dateOfBirth(), day)
                        .map(age -> Answer.between(
                                bornBy(one) && age.least() >= band.from() && age.most() <= band.to(),
                                age.most() >= band.from() && age.least() <= band.to()))
                        .orElse(Answer.NO))
                .orElse(Answer.YES);
    }

    private boolean bornBy(Possible one) {
        return !one.identity().dateOfBirth().latest().isAfter(day);
    }

    private boolean shares(Selection selection, Told stood) {
        return selection.named().stream()
                .flatMap(Set::stream)
                .filter(Subject.ByIndividualNumber.class::isInstance)
                .map(subject -> ((Subject.ByIndividualNumber) subject).number())
                .anyMatch(number -> has(stood, number)
                        && persons().stream()
                                        .filter(codes -> has(stood(codes), number))
                                        .count()
                                > 1);
    }

    private static boolean has(Told stood, IndividualNumber number) {
        return stood.records().stream()
                .anyMatch(one -> one.identity().individualNumber().equals(Optional.of(number)));
    }
}
