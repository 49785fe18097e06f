package juki.registry.network.provision;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.network.index.Holding;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.Occurrence;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.IdentityItem;

/**
 * Provider of identity information (本人確認情報の提供者): answers agencies from the national index, each answer logged before it is given.
 *
 * <p>It answers for an agency, a task and a basis that fit each other on the day, asked by a registered operator by a number that the
 * basis allows, and provides the items asked for that the basis allows. Everything else is refused in one way. It belongs to one
 * thread at a time, as index and log do.
 */
public final class Provider {

    private static final Answer REFUSAL = new Answer.NotProvided();

    private final NationalIndex index;
    private final TaskRegister register;
    private final SharingIdentifierSimulation identifiers;
    private final ProvisionLog log;

    private Provider(
            NationalIndex index, TaskRegister register, SharingIdentifierSimulation identifiers, ProvisionLog log) {
        this.index = index;
        this.register = register;
        this.identifiers = identifiers;
        this.log = log;
    }

    /**
     * A provider.
     *
     * @param index what it answers from
     * @param register tasks and operators
     * @param identifiers how agencies' own identifiers are made
     * @param log where it logs
     * @return the provider
     */
    public static Provider of(
            NationalIndex index, TaskRegister register, SharingIdentifierSimulation identifiers, ProvisionLog log) {
        return new Provider(index, register, identifiers, log);
    }

    /**
     * Answers an inquiry, after it was logged.
     *
     * @param inquiry the inquiry
     * @return the answer
     * @throws IllegalArgumentException if the name of the basis is blank; nothing is logged and nothing answered then
     */
    public Answer answer(Inquiry inquiry) {
        Finding finding = find(inquiry);
        log.append(new Occurrence(
                inquiry.at(),
                inquiry.agency().name(),
                inquiry.task(),
                inquiry.basis(),
                inquiry.operator(),
                Kind.INQUIRY,
                finding.person().map(Holding::recordCode),
                finding.items(),
                finding.result(),
                false));
        return finding.result() == Result.PROVIDED
                ? new Answer.Provided(provided(inquiry, finding.person().orElseThrow(), finding.items()))
                : REFUSAL;
    }

    private ProvidedInformation provided(Inquiry inquiry, Holding person, Set<IdentityItem> items) {
        return new ProvidedInformation(
                identifiers.identifierFor(inquiry.agency().name(), person.recordCode()),
                person.identity(),
                items,
                person.living());
    }

    /** What is to be answered, and why. */
    private record Finding(Result result, Optional<Holding> person, Set<IdentityItem> items) {

        static Finding refused(Result result) {
            return new Finding(result, Optional.empty(), Set.of());
        }

        static Finding refused(Result result, Holding person) {
            return new Finding(result, Optional.of(person), Set.of());
        }
    }

    private Finding find(Inquiry inquiry) {
        LegalBasis basis = LegalBasis.of(inquiry.basis(), inquiry.at().toLocalDate())
                .filter(one -> one.recipient().kind() == inquiry.agency().kind())
                .orElse(null);
        if (basis == null) {
            return Finding.refused(Result.NO_BASIS);
        }
        Task task = register.task(
                        inquiry.task(),
                        inquiry.agency(),
                        basis.tasks(),
                        inquiry.at().toLocalDate())
                .orElse(null);
        if (task == null) {
            return Finding.refused(Result.TASK_NOT_OF_BASIS);
        }
        if (!register.operates(
                inquiry.operator(), inquiry.agency(), task.id(), inquiry.at().toLocalDate())) {
            return Finding.refused(Result.OPERATOR_NOT_REGISTERED);
        }
        return about(inquiry, basis, basis.items(task.mayUseIndividualNumber()));
    }

    private Finding about(Inquiry inquiry, LegalBasis basis, Set<IdentityItem> allowed) {
        IdentityItem asked = inquiry.about() instanceof Inquiry.Subject.ByRecordCode
                ? IdentityItem.RECORD_CODE
                : IdentityItem.INDIVIDUAL_NUMBER;
        // The Digital Agency asks by no number that it is provided with; it brings the Individual Number.
        if (!allowed.contains(asked) && basis.recordCode() != LegalBasis.RecordCodeRule.ONLY) {
            return Finding.refused(Result.NUMBER_NOT_ALLOWED);
        }
        List<Holding> persons = persons(inquiry.about());
        if (persons.isEmpty()) {
            return Finding.refused(Result.UNKNOWN_PERSON);
        }
        if (persons.size() > 1) {
            return Finding.refused(Result.NUMBER_SHARED);
        }
        Holding person = persons.get(0);
        if (!basis.recipient().reaches(inquiry.agency(), person.holder())) {
            return Finding.refused(Result.OUTSIDE_AREA, person);
        }
        Set<IdentityItem> items = EnumSet.noneOf(IdentityItem.class);
        items.addAll(inquiry.wanted());
        items.retainAll(allowed);
        return items.isEmpty()
                ? Finding.refused(Result.NOTHING_ALLOWED, person)
                : new Finding(Result.PROVIDED, Optional.of(person), items);
    }

    private List<Holding> persons(Inquiry.Subject about) {
        if (about instanceof Inquiry.Subject.ByIndividualNumber byNumber) {
            return index.persons(byNumber.number());
        }
        return index.person(((Inquiry.Subject.ByRecordCode) about).code()).stream()
                .toList();
    }
}
