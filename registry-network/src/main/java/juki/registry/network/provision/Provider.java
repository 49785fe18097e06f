package juki.registry.network.provision;

import java.util.Set;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.network.index.Holding;
import juki.registry.network.index.IdentityStore;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.AccessControl.Permission;
import juki.registry.network.provision.LegalBasis.Manner;

/**
 * Provider of identity information (本人確認情報の提供者): answers inquiries from what a holder stores, each answer logged before it is given.
 *
 * <p>It answers for an agency, a task and a basis that fit each other on the day, asked by a registered operator in a way that the
 * basis allows, and provides the items asked for that the basis allows. Everything else is refused in one way. Where the basis is
 * one of use (利用), the holder asks itself, and the log says so. It belongs to one thread at a time, as store and log do.
 */
public final class Provider {

    private static final Answer REFUSAL = new Answer.NotProvided();

    private final IdentityStore store;
    private final AccessControl access;
    private final SharingIdentifierSimulation identifiers;

    private Provider(IdentityStore store, AccessControl access, SharingIdentifierSimulation identifiers) {
        this.store = store;
        this.access = access;
        this.identifiers = identifiers;
    }

    /**
     * A provider.
     *
     * @param store what it answers from: the national index, or a prefecture's store
     * @param access the door through which every inquiry goes
     * @param identifiers how agencies' own identifiers are made
     * @return the provider
     */
    public static Provider of(IdentityStore store, AccessControl access, SharingIdentifierSimulation identifiers) {
        return new Provider(store, access, identifiers);
    }

    /**
     * Answers an inquiry, after it was logged.
     *
     * @param inquiry the inquiry
     * @return the answer
     * @throws IllegalArgumentException if the name of the basis is blank; nothing is logged and nothing answered then
     */
    public Answer answer(Inquiry inquiry) {
        Kind kind = access.basis(inquiry.basis(), inquiry.at().toLocalDate())
                .filter(basis -> basis.manner() == Manner.USE)
                .map(basis -> Kind.USE)
                .orElse(Kind.INQUIRY);
        Operation operation =
                Operation.of(kind, inquiry.agency(), inquiry.operator(), inquiry.task(), inquiry.basis(), inquiry.at());
        return access.<Answer>perform(operation, permission -> find(permission, inquiry))
                .orElse(REFUSAL);
    }

    private Deed<Answer> find(Permission permission, Inquiry inquiry) {
        AccessControl.Finding finding = access.find(permission, inquiry.about(), store);
        if (finding.objection().isPresent()) {
            return Deed.refused(finding.objection().get(), finding.code());
        }
        Holding person = finding.person().orElseThrow();
        Set<IdentityItem> items = permission.items(inquiry.wanted());
        return items.isEmpty()
                ? Deed.refused(Result.NOTHING_ALLOWED, finding.code())
                : Deed.provided(
                        person.recordCode(),
                        items,
                        () -> new Answer.Provided(ProvidedInformation.of(
                                identifiers.identifierFor(inquiry.agency().name(), person.recordCode()),
                                person,
                                items)));
    }
}
