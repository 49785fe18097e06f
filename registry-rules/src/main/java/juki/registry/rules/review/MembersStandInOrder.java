package juki.registry.rules.review;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.household.MemberOrder;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Members stand in order (世帯員の並び順): head, spouse, children and so on. Whoever joins comes last until somebody arranges the
 * household, and an arrangement by hand may be meant; so this is a list for those who want to tidy up, and nothing wrong.
 *
 * <p>Basis: standard specification 5.2, since 2020-09-11. Catalogue H-30.
 */
final class MembersStandInOrder {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-006",
            "世帯員が並び順のとおり",
            "Members stand in the order of the standard",
            Statute.STANDARD_SPECIFICATION.section("5.2"),
            Statute.STANDARD_SPECIFICATION.inForceSince(),
            Objection.to("世帯員の並び順", "order of members")
                    .because("世帯員の並び順が標準と異なります", "the members stand in another order than the standard's")
                    .remedy("必要であれば並び替えてください", "arrange them if that was not meant"));

    private MembersStandInOrder() {}

    static boolean standOtherwise(Roof roof) {
        List<AddresseeNumber> ordered =
                MemberOrder.of(roof.members().stream()
                                .map(MembersStandInOrder::member)
                                .toList())
                        .stream()
                        .map(MemberOrder.Member::number)
                        .toList();
        return !ordered.equals(
                roof.members().stream().map(ResidentRecord::addressee).toList());
    }

    private static MemberOrder.Member member(ResidentRecord record) {
        boolean headsRegister = record.details() instanceof JapaneseResident japanese
                && japanese.familyRegister()
                        .filter(register ->
                                register.registerHead().equals(record.name().text()))
                        .isPresent();
        return new MemberOrder.Member(
                record.addressee(),
                record.membership().relationship(),
                record.person().dateOfBirth(),
                headsRegister,
                Optional.empty());
    }
}
