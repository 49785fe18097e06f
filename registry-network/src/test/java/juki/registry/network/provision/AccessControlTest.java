package juki.registry.network.provision;

import static juki.registry.network.provision.Offices.ALWAYS;
import static juki.registry.network.provision.Offices.DAY;
import static juki.registry.network.provision.Offices.HERE;
import static juki.registry.network.provision.Offices.NATION;
import static juki.registry.network.provision.Offices.NOW;
import static juki.registry.network.provision.Offices.PASSPORT;
import static juki.registry.network.provision.Offices.PENSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.DateSpan;
import juki.registry.network.index.ConsistencyCheck;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.BreakingStore;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.LogHead;
import juki.registry.network.log.Occurrence;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonRoll;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.AuthenticatedOperator.Method;
import juki.registry.network.provision.TaskRegister.Assignment;
import juki.registry.network.provision.TaskRegister.Registration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** No operation happens without an entry; what is not registered is denied, and the denial logged. */
class AccessControlTest {

    private static final Set<IdentityItem> ADDRESS = Set.of(IdentityItem.ADDRESS);

    private final ProvisionLog log = ProvisionLog.under(new byte[32]);
    private final AccessControl access = AccessControl.of(Offices.register(), log);

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
    }

    private static Operation inquiry(String operator) {
        return Operation.of(Kind.INQUIRY, PENSION, Offices.operator(operator, PENSION), "年金", "30-9", NOW);
    }

    private static Operation extraction() {
        return Operation.of(Kind.EXTRACTION, PENSION, Offices.operator("甲", PENSION), "年金", "30-9", NOW);
    }

    private static Operation by(AuthenticatedOperator operator) {
        return Operation.of(Kind.INQUIRY, PENSION, operator, "年金", "30-9", NOW);
    }

    private Optional<String> provide(AccessControl through, Operation operation) {
        return through.perform(operation, permission -> Deed.provided(code(1), ADDRESS, () -> "住所"));
    }

    private Result logged() {
        return log.entry(log.head().entries()).orElseThrow().occurrence().result();
    }

    private void assertDenied(AccessControl through, Operation operation, Result why) {
        long before = log.head().entries();
        List<String> asked = new ArrayList<>();
        assertThat(through.<String>perform(operation, permission -> {
                    asked.add("asked");
                    return Deed.provided(code(1), ADDRESS, () -> "住所");
                }))
                .isEmpty();
        assertThat(asked).isEmpty();
        assertThat(log.entries()).hasSize((int) before + 1);
        assertThat(logged()).isEqualTo(why);
        assertThat(log.entry(before + 1).orElseThrow().occurrence().concerned())
                .isEqualTo(new Occurrence.Concerned.Nobody());
    }

    private AccessControl under(TaskRegister register) {
        return AccessControl.of(register, log);
    }

    @Example
    void whatIsRegisteredIsLetPass() {
        assertThat(provide(access, inquiry("甲"))).contains("住所");
        Occurrence occurrence = log.entry(1).orElseThrow().occurrence();
        assertThat(occurrence.operator()).isEqualTo("甲");
        assertThat(occurrence.task()).isEqualTo("年金");
        assertThat(occurrence.person()).contains(code(1));
        assertThat(occurrence.items()).isEqualTo(ADDRESS);
    }

    @Example
    void whatIsNotRegisteredIsDeniedAndTheDenialLogged() {
        AuthenticatedOperator first = Offices.operator("甲", PENSION);
        assertDenied(access, Operation.of(Kind.INQUIRY, PENSION, first, "年金", "30-99", NOW), Result.NO_BASIS);
        assertDenied(access, Operation.of(Kind.USE, PENSION, first, "年金", "30-9", NOW), Result.NO_BASIS);
        assertDenied(access, Operation.of(Kind.INSPECTION, PENSION, first, "年金", "30-9", NOW), Result.NO_BASIS);
        assertDenied(access, Operation.of(Kind.INQUIRY, PENSION, first, "旅券", "30-9", NOW), Result.TASK_NOT_OF_BASIS);
        assertDenied(
                under(TaskRegister.of(Offices.register().tasks()).with(Offices.assignment("甲", PENSION, "年金"))),
                inquiry("甲"),
                Result.TASK_NOT_REGISTERED);
        assertDenied(
                under(Offices.register().with(new Assignment("壬", PENSION.name(), "旅券", ALWAYS, List.of()))),
                inquiry("壬"),
                Result.OPERATOR_NOT_REGISTERED);
    }

    @Example
    void aRegistrationCountsFromItsDayToItsLast() {
        DateSpan april = DateSpan.of(DAY, DAY.plusDays(30));
        TaskRegister register = TaskRegister.of(Offices.register().tasks())
                .with(new Registration(PENSION.name(), "年金", Set.of("30-9"), "裁定のため", false, april))
                .with(new Assignment("甲", PENSION.name(), "年金", april, List.of()));
        AccessControl through = under(register);
        for (int day = -2; day < 34; day++) {
            LocalDateTime at = NOW.plusDays(day);
            Operation operation =
                    Operation.of(Kind.INQUIRY, PENSION, Offices.operator("甲", PENSION, at), "年金", "30-9", at);
            boolean passes = april.contains(at.toLocalDate());
            assertThat(provide(through, operation).isPresent()).isEqualTo(passes);
            assertThat(logged()).isEqualTo(passes ? Result.PROVIDED : Result.TASK_NOT_REGISTERED);
        }
    }

    @Example
    void whoIsSuspendedIsDeniedUntilTheSuspensionEnds() {
        DateSpan week = DateSpan.of(DAY, DAY.plusDays(7));
        AccessControl through = under(TaskRegister.of(Offices.register().tasks())
                .with(Offices.registration(PENSION, "年金", "30-9"))
                .with(new Assignment("甲", PENSION.name(), "年金", ALWAYS, List.of(week))));
        assertDenied(through, inquiry("甲"), Result.OPERATOR_SUSPENDED);
        LocalDateTime after = week.end().orElseThrow().plusDays(1).atTime(9, 0);
        assertThat(provide(
                        through,
                        Operation.of(
                                Kind.INQUIRY, PENSION, Offices.operator("甲", PENSION, after), "年金", "30-9", after)))
                .isPresent();
    }

    @Example
    void anOperatorForWhomNobodyVouchesIsDenied() {
        String agency = PENSION.name();
        assertDenied(
                access,
                by(new AuthenticatedOperator("甲", agency, Method.SECRET, NOW.minusHours(1), NOW.plusHours(1))),
                Result.OPERATOR_NOT_AUTHENTICATED);
        assertDenied(
                access,
                by(new AuthenticatedOperator("甲", agency, Method.BIOMETRIC, NOW.minusHours(2), NOW)),
                Result.OPERATOR_NOT_AUTHENTICATED);
        assertDenied(
                access,
                by(new AuthenticatedOperator("甲", agency, Method.BIOMETRIC, NOW.plusNanos(1), NOW.plusHours(1))),
                Result.OPERATOR_NOT_AUTHENTICATED);
        assertDenied(access, by(Offices.operator("甲", PASSPORT)), Result.OPERATOR_NOT_AUTHENTICATED);
        AccessControl lenient = AccessControl.of(
                AccessPolicy.standard().accepting(Set.of(Method.SECRET)), LegalBasis.STANDARD, Offices.register(), log);
        assertThat(provide(lenient, by(new AuthenticatedOperator("甲", agency, Method.SECRET, NOW, NOW.plusHours(1)))))
                .isPresent();
    }

    @Example
    void anExtractionNeedsTwoOperatorsOfWhomNeitherIsTheOther() {
        Operation alone = extraction();
        assertDenied(access, alone, Result.SECOND_OPERATOR_MISSING);
        assertDenied(access, alone.together(Offices.operator("甲", PENSION)), Result.SECOND_OPERATOR_MISSING);
        assertDenied(access, alone.together(Offices.operator("癸", PENSION)), Result.SECOND_OPERATOR_MISSING);
        assertDenied(access, alone.together(Offices.operator("乙", PASSPORT)), Result.SECOND_OPERATOR_MISSING);
        assertThat(provide(access, alone.together(Offices.operator("辛", PENSION))))
                .isPresent();
        assertThat(log.entry(5).orElseThrow().occurrence().secondOperator()).contains("辛");
    }

    @Example
    void theRuleOfTwoIsAParameterWithDays() {
        DateSpan later = DateSpan.since(DAY.plusDays(1));
        AccessControl through = AccessControl.of(
                AccessPolicy.standard().requiringTwo(Kind.EXTRACTION, later).requiringTwo(Kind.INQUIRY, ALWAYS),
                LegalBasis.STANDARD,
                Offices.register(),
                log);
        assertThat(provide(through, extraction())).isPresent();
        assertDenied(through, inquiry("甲"), Result.SECOND_OPERATOR_MISSING);
    }

    @Example
    void whatALawKeepsFromThePersonIsLoggedAndNotShown() {
        AccessControl through = under(TaskRegister.of(Offices.register().tasks())
                .with(new Registration(PENSION.name(), "年金", Set.of("30-9"), "捜査のため", true, ALWAYS))
                .with(Offices.assignment("甲", PENSION, "年金")));
        provide(through, inquiry("甲"));
        assertThat(log.entries()).hasSize(1);
        assertThat(log.proofFor(Set.of(code(1))).entries()).isEmpty();
    }

    @Example
    void nothingOutsideTheBasisIsHandedOutWhateverADeedSays() {
        assertThatIllegalStateException()
                .isThrownBy(() -> access.perform(
                        inquiry("甲"),
                        permission -> Deed.provided(code(1), Set.of(IdentityItem.RECORD_CODE), () -> "番号")));
        assertThat(log.entries()).isEmpty();
    }

    @Example
    void theEntryIsThereBeforeTheAnswerIsMade() {
        assertThat(access.<Long>perform(
                        inquiry("甲"),
                        permission ->
                                Deed.provided(code(1), ADDRESS, () -> log.head().entries())))
                .contains(1L);
        assertThatIllegalStateException()
                .isThrownBy(() -> access.<String>perform(
                        inquiry("甲"),
                        permission -> Deed.provided(code(1), ADDRESS, () -> {
                            throw new IllegalStateException("the line is cut");
                        })));
        assertThat(log.entries()).hasSize(2);
    }

    @Example
    void aStoreThatBreaksDownHandsOutNothing() {
        AccessControl through = AccessControl.of(
                Offices.register(),
                ProvisionLog.over(new byte[32], new BreakingStore(() -> true), LogHead.beginning()));
        List<String> made = new ArrayList<>();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> through.perform(
                        inquiry("甲"),
                        permission -> Deed.provided(code(1), ADDRESS, () -> {
                            made.add("住所");
                            return "住所";
                        })));
        assertThat(made).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> provide(through, inquiry("甲")));
    }

    @Example
    void aDeedThatFailsHandsOutNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> access.<String>perform(inquiry("甲"), permission -> {
                    throw new IllegalStateException("the store is away");
                }));
        assertThat(log.entries()).isEmpty();
    }

    @Example
    void whoLooksAtTheLogIsInIt() {
        provide(access, inquiry("甲"));
        AuthenticatedOperator auditor = Offices.operator("庚", NATION);
        Operation inspection = Operation.of(Kind.INSPECTION, NATION, auditor, "監査", "30-24", NOW);
        assertThat(access.inspect(inspection, entry -> true).orElseThrow())
                .extracting(LogEntry::number)
                .containsExactly(1L);
        assertThat(log.entry(2).orElseThrow().occurrence().kind()).isEqualTo(Kind.INSPECTION);
        assertThat(access.inspect(
                        Operation.of(Kind.INSPECTION, NATION, Offices.operator("己", NATION), "監査", "30-24", NOW),
                        entry -> true))
                .isEmpty();
        assertThat(logged()).isEqualTo(Result.OPERATOR_NOT_REGISTERED);
        assertThatIllegalArgumentException().isThrownBy(() -> access.inspect(inquiry("甲"), entry -> true));
    }

    @Example
    void aConsistencyCheckGoesThroughTheSameDoor() {
        NationalIndex index = NationalIndex.empty();
        Operation verification =
                Operation.of(Kind.VERIFICATION, NATION, Offices.operator("庚", NATION), "確認", "30-22", NOW);
        assertThat(access.perform(
                        verification,
                        permission ->
                                Deed.done(Optional.empty(), () -> ConsistencyCheck.of(HERE, List.of(), index, DAY))))
                .isPresent();
        assertThat(log.entry(1).orElseThrow().occurrence().kind()).isEqualTo(Kind.VERIFICATION);
        assertThat(logged()).isEqualTo(Result.DONE);
    }

    @Example
    void aDeedIsWhatItSays() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.refused(Result.DONE, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthenticatedOperator("甲", PENSION.name(), Method.CARD, NOW, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthenticatedOperator(" ", PENSION.name(), Method.CARD, NOW, NOW.plusHours(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Registration(PENSION.name(), "年金", Set.of(), "裁定", false, ALWAYS))
                .withMessageStartingWith("bases:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Registration(PENSION.name(), "年金", Set.of("30-9"), " ", false, ALWAYS))
                .withMessageStartingWith("purpose:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.perform(
                        Operation.of(Kind.INQUIRY, PENSION, Offices.operator("甲", PENSION), "年金", " ", NOW),
                        permission -> Deed.done(Optional.empty(), () -> "何も")));
        assertThat(log.entries()).isEmpty();
    }

    /** Whatever is attempted by whomever: one entry each, with a basis; what is handed out was provided or done. */
    @Property(tries = 300)
    void everyOperationHasOneEntryAndEveryEntryABasis(@ForAll long seed) {
        new AccessControlTest().attemptAnything(new Random(seed));
    }

    private void attemptAnything(Random random) {
        List<RequestingAgency> agencies = List.of(PENSION, PASSPORT, Offices.MAYOR, Offices.GOVERNOR, NATION);
        List<String> operators = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬");
        List<String> tasks = List.of("年金", "旅券", "台帳", "福祉", "条例", "開示", "監査", "確認", "認証");
        List<String> bases = LegalBasis.STANDARD.stream().map(LegalBasis::id).toList();
        int attempts = 60;
        int handedOut = 0;
        for (int i = 0; i < attempts; i++) {
            // Mostly something of the register, and then one thing of it changed.
            Registration real = pick(random, Offices.register().registrations());
            RequestingAgency agency = random.nextInt(8) == 0
                    ? pick(random, agencies)
                    : agencies.stream()
                            .filter(one -> one.name().equals(real.agency()))
                            .findFirst()
                            .orElseThrow();
            String task = random.nextInt(8) == 0 ? pick(random, tasks) : real.task();
            String basis = random.nextInt(8) == 0 ? pick(random, bases) : pick(random, List.copyOf(real.bases()));
            List<String> assigned = Offices.register().assignments().stream()
                    .filter(one ->
                            one.agency().equals(real.agency()) && one.task().equals(real.task()))
                    .map(Assignment::operator)
                    .toList();
            AuthenticatedOperator operator = new AuthenticatedOperator(
                    pick(random, random.nextInt(4) == 0 ? operators : assigned),
                    agency.name(),
                    random.nextInt(6) == 0 ? Method.SECRET : Method.BIOMETRIC,
                    NOW.minusHours(1),
                    NOW.plusHours(random.nextInt(6) == 0 ? 0 : 1));
            Operation operation = new Operation(
                    pick(
                            random,
                            random.nextInt(4) == 0
                                    ? List.of(Kind.values())
                                    : allowed(LegalBasis.of(basis, DAY).orElseThrow())),
                    agency,
                    operator,
                    random.nextInt(3) == 0 ? Optional.of(Offices.operator("辛", agency)) : Optional.empty(),
                    task,
                    basis,
                    NOW);
            Optional<String> given = access.perform(operation, permission -> deed(random, permission));
            assertThat(log.entries()).hasSize(i + 1);
            Occurrence entry = log.entry(i + 1).orElseThrow().occurrence();
            assertThat(entry.basis()).isNotBlank();
            assertThat(given.isPresent()).isEqualTo(!entry.result().isRefusal());
            if (given.isPresent()) {
                handedOut++;
                assertThat(Offices.register().registrations())
                        .anyMatch(one -> one.agency().equals(agency.name())
                                && one.task().equals(entry.task())
                                && one.bases().contains(entry.basis()));
                assertThat(Offices.register().assignments())
                        .anyMatch(one -> one.agency().equals(agency.name())
                                && one.task().equals(entry.task())
                                && one.operator().equals(entry.operator()));
                assertThat(operator.countsAt(NOW)).isTrue();
                assertThat(entry.kind() == Kind.EXTRACTION
                                && entry.secondOperator().isEmpty())
                        .isFalse();
            }
        }
        assertThat(ProvisionLog.firstFault(log.entries(), log.head())).isEmpty();
        everHandedOut |= handedOut > 0;
    }

    private static boolean everHandedOut;

    @AfterContainer
    static void theAttemptsWereNotAllDenied() {
        assertThat(everHandedOut).isTrue();
    }

    private Deed<String> deed(Random random, AccessControl.Permission permission) {
        Set<IdentityItem> items = permission.items(
                EnumSet.of(IdentityItem.NAME, pick(random, List.of(IdentityItem.values())), IdentityItem.RECORD_CODE));
        if (items.isEmpty()) {
            return Deed.done(Optional.empty(), () -> "実施");
        }
        return switch (random.nextInt(5)) {
            case 0 -> Deed.refused(Result.UNKNOWN_PERSON, Optional.empty());
            case 1 -> Deed.refused(Result.OUTSIDE_AREA, Optional.of(code(3)));
            case 2 -> Deed.done(Optional.of(code(2)), () -> "実施");
            case 3 -> {
                PersonRoll roll =
                        access.beginRoll("抽出").add(code(1)).add(code(2)).build();
                yield Deed.provided(roll, items, () -> "一括");
            }
            default -> Deed.provided(code(1), items, () -> "提供");
        };
    }

    private static List<Kind> allowed(LegalBasis basis) {
        return Arrays.stream(Kind.values()).filter(basis.manner()::allows).toList();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Example
    void aPolicyIsDated() {
        assertThat(AccessPolicy.standard().twoOperators().get(Kind.EXTRACTION).contains(LocalDate.of(2015, 12, 31)))
                .isFalse();
    }
}
