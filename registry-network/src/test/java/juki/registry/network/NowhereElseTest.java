package juki.registry.network;

import static juki.registry.network.provision.Offices.DAY;
import static juki.registry.network.provision.Offices.HERE;
import static juki.registry.network.provision.Offices.NATION;
import static juki.registry.network.provision.Offices.NOW;
import static juki.registry.network.provision.Offices.PENSION;
import static juki.registry.network.provision.Offices.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.network.disclosure.DisclosureDesk;
import juki.registry.network.disclosure.DisclosureRequest;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.Inquiry;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.Offices;
import juki.registry.network.provision.Operation;
import juki.registry.network.provision.Provider;
import juki.registry.network.push.PushDesk;
import juki.registry.network.push.Subscription;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The address of a protected person is in no output but the field that the basis allows: not even in memory that an output holds on
 * to, which whoever writes it out field by field would give away.
 */
class NowhereElseTest {

    private static final String SECRET = "秘匿町";
    private static final long PROTECTED = 7;

    private final NationalIndex index = NationalIndex.empty();
    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);
    private final ProvisionLog log = ProvisionLog.under(new byte[32]);
    private final AccessControl access = AccessControl.of(Offices.register(), log);
    private final SharingIdentifierSimulation identifiers = SharingIdentifierSimulation.of(new byte[32]);
    private final PushDesk push = PushDesk.of(index, access, identifiers);

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
    }

    private void happens(NoticeBook book, long person, IdentityInformation is, ChangeInformation change) {
        IdentityNotice notice = book.byHand(AddresseeNumber.of(person), DAY, is, change);
        index.apply(notice);
        push.changed(notice, NOW);
    }

    private static ChangeInformation change(ChangeCause cause, Optional<IdentityInformation> before) {
        return new ChangeInformation(cause, CalendarDate.of(DAY), false, before);
    }

    private static Address secret(int lot) {
        return Address.of(HERE, SECRET, lot + "番地");
    }

    /** Where in an output the secret is, field by field; wherever it is reached on different ways, each of them once. */
    private static List<String> places(Object output) {
        List<String> places = new ArrayList<>();
        walk(output, "", places, Collections.newSetFromMap(new IdentityHashMap<>()));
        return places;
    }

    private static void walk(Object at, String path, List<String> places, Set<Object> seen) {
        if (at == null || !(at instanceof Enum<?>) && !seen.add(at)) {
            return;
        }
        if (at instanceof CharSequence text) {
            if (text.toString().contains(SECRET)) {
                places.add(path);
            }
        } else if (at instanceof Optional<?> optional) {
            optional.ifPresent(value -> walk(value, path, places, seen));
        } else if (at instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                walk(key, path, places, seen);
                walk(value, path + "[" + key + "]", places, seen);
            });
        } else if (at instanceof Iterable<?> many) {
            many.forEach(value -> walk(value, path, places, seen));
        } else if (at.getClass().getName().startsWith("juki.registry")) {
            assertThat(at.toString()).doesNotContain(SECRET);
            for (Field field : at.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !(at instanceof Enum<?>)) {
                    try {
                        field.setAccessible(true);
                        walk(field.get(at), path + "." + field.getName(), places, seen);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    @Property(tries = 100)
    void theAddressOfAProtectedPersonIsInTheLawfulFieldAlone(@ForAll long seed) {
        new NowhereElseTest().lookForTheSecret(new Random(seed));
    }

    private void lookForTheSecret(Random random) {
        Set<IdentityItem> wanted = EnumSet.of(IdentityItem.NAME);
        for (IdentityItem item : IdentityItem.values()) {
            if (random.nextBoolean()) {
                wanted.add(item);
            }
        }
        boolean lawful = wanted.contains(IdentityItem.ADDRESS);
        Subscription subscription = new Subscription(
                "受給者",
                PENSION,
                "年金",
                "30-9",
                new Subscription.Scope.ResidentsOf(HERE),
                wanted,
                Subscription.Interval.EACH_CHANGE);
        push.subscribe(subscription, Offices.operator("甲", PENSION), NOW);
        IdentityInformation first = Identities.of(PROTECTED).at(secret(1));
        IdentityInformation second = Identities.of(PROTECTED).at(secret(2));
        happens(here, PROTECTED, first, change(ChangeCause.BIRTH, Optional.empty()));
        happens(here, 8, Identities.of(8).in(HERE, 1), change(ChangeCause.BIRTH, Optional.empty()));
        happens(here, PROTECTED, second, change(ChangeCause.ADDRESS_CHANGE, Optional.of(first)));
        // Entered elsewhere too, so that there is a conflict to be named.
        happens(there, PROTECTED, Identities.of(PROTECTED).in(THERE, 1), change(ChangeCause.MOVE_IN, Optional.empty()));
        happens(
                there,
                PROTECTED,
                Identities.of(PROTECTED).in(THERE, 1),
                change(ChangeCause.MOVE_OUT, Optional.empty()));

        List<Object> outputs = new ArrayList<>();
        Provider provider = Provider.of(index, access, identifiers);
        for (Subject about : List.<Subject>of(
                new Subject.ByIndividualNumber(IndividualNumber.ofPayload(PROTECTED)),
                new Subject.ByFourAttributes(second.fourAttributes()),
                new Subject.ByFourAttributes(first.fourAttributes()),
                new Subject.ByRecordCode(code(PROTECTED)))) {
            outputs.add(provider.answer(
                    new Inquiry(PENSION, Offices.operator("甲", PENSION), "年金", "30-9", about, wanted, NOW)));
            outputs.add(provider.answer(
                    new Inquiry(PENSION, Offices.operator("乙", PENSION), "年金", "30-9", about, wanted, NOW)));
        }
        outputs.addAll(push.deliver(subscription, 1, Offices.operator("甲", PENSION), NOW)
                .orElseThrow());
        Operation extraction = Operation.of(Kind.EXTRACTION, PENSION, Offices.operator("甲", PENSION), "年金", "30-9", NOW)
                .together(Offices.operator("辛", PENSION));
        access.perform(
                extraction,
                permission -> Deed.provided(
                        access.beginRoll("抽出").add(code(PROTECTED)).add(code(8)).build(),
                        Set.of(IdentityItem.ADDRESS),
                        () -> "別に渡す"));
        for (Object output : outputs) {
            assertThat(places(output)).allMatch(path -> lawful && path.endsWith("information.values[ADDRESS].town"));
        }
        assertThat(outputs.stream().anyMatch(output -> !places(output).isEmpty()))
                .isEqualTo(lawful);

        DisclosureDesk desk = DisclosureDesk.of(NATION, "開示", index, access);
        List<Object> never = new ArrayList<>(List.of(
                desk.showLog(code(8), Offices.operator("己", NATION), NOW).orElseThrow(),
                desk.showLog(code(PROTECTED), Offices.operator("己", NATION), NOW)
                        .orElseThrow(),
                desk.disclose(DisclosureRequest.of(code(8), DAY), Offices.operator("己", NATION), NOW)
                        .orElseThrow(),
                index.conflicts(code(PROTECTED)),
                index.missing(HERE),
                log.entries().toList(),
                log));
        assertThat(never).allSatisfy(output -> assertThat(places(output)).isEmpty());
        assertThat(places(desk.disclose(DisclosureRequest.of(code(PROTECTED), DAY), Offices.operator("己", NATION), NOW)
                        .orElseThrow()))
                .containsExactly(".information.identity.address.town");
        assertThat(new TreeSet<>(
                        log.entries().map(entry -> entry.occurrence().basis()).toList()))
                .containsExactly("30-32", "30-9", "個人情報76");
    }
}
