package juki.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.MunicipalStock;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.NumberSource;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.rules.Decision;
import juki.registry.rules.Finding;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** The front page's code: it compiles, does what the page says, and is word for word what the page shows. */
class FirstStepsTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "juki", "registry", "cli", "FirstStepsTest.java");

    private static final MunicipalityCode TOMISATO = MunicipalityCode.of("122335");

    private final List<Finding> shown = new ArrayList<>();

    private InMemoryRegister moveIn(
            LocalDate today, InMemoryRegister register, NewResident newcomer, NumberSource numbers) {
        // the front page begins
        MoveIn moveIn = MoveIn.builder()
                .addNewResidents(newcomer)
                .household(TargetHousehold.newHousehold())
                .address(Address.of(register.municipality(), "見本町", "2番地"))
                .previousAddress(OutsideAddress.domestic(MunicipalityCode.of("122190"), "架空町1番地"))
                .changeDate(CalendarDate.of(2025, 4, 1)) // moved in on 1 April, and comes to the office today
                .processingDate(today)
                .basis(Basis.Notification.on(today))
                .build();
        Decision decision =
                Registrar.under(RuleBook.standard().inForceOn(today)).decide(moveIn, register);
        decision.findings().forEach(this::show); // an alert: fourteen days are over; nothing has happened yet
        RegisterChange change =
                decision.acknowledging(this::confirm).drawing(numbers).orElseThrow();
        register = register.apply(change); // a new register; the old one is intact
        // the front page ends
        return register;
    }

    private void show(Finding finding) {
        shown.add(finding);
    }

    private Optional<Acknowledgement> confirm(Finding alert) {
        return Optional.of(alert.acknowledgedBy("窓口01"));
    }

    @Test
    void theNewcomerIsRegisteredAndTheAlertIsInTheHistory() {
        InMemoryRegister before = InMemoryRegister.empty(TOMISATO);

        InMemoryRegister after = moveIn(LocalDate.of(2025, 4, 28), before, newcomer(), new Numbers());

        assertThat(shown).singleElement().satisfies(alert -> {
            assertThat(alert.rule().id()).isEqualTo("MOVE-IN-001");
            assertThat(alert.rule().basis().english()).contains("Art. 22");
        });
        assertThat(after.residents()).isEqualTo(1);
        assertThat(before.residents()).isZero();
        after.forEachHistory(history -> assertThat(history.last().acknowledgements())
                .containsExactly(new Acknowledgement("MOVE-IN-001", "窓口01")));
    }

    @Test
    void theFrontPageShowsThisVeryCode() throws IOException {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        String region = source.lines()
                .dropWhile(line -> !line.endsWith("// the front page begins"))
                .skip(1)
                .takeWhile(line -> !line.endsWith("// the front page ends"))
                .map(line -> line.substring(8) + "\n")
                .collect(Collectors.joining());

        String readme = Files.readString(README, StandardCharsets.UTF_8);

        assertThat(readme).contains("```java\n" + region + "```\n");
        assertThat(region.lines().count()).isEqualTo(15);
    }

    private static NewResident newcomer() {
        return NewResident.builder()
                .person(Person.of(PersonName.of("住基 太郎", "ジュウキ タロウ"), CalendarDate.of(1990, 5, 3), Sex.MALE))
                .details(JapaneseResident.of(
                        FamilyRegisterIndication.of("千葉県成田市花崎町1番地", "住基 太郎"), CalendarDate.of(2025, 4, 1)))
                .relationship(Relationship.HEAD)
                .earlier(EarlierAddresses.builder()
                        .previousHeadName(PersonName.of("住基 一郎"))
                        .build())
                .build();
    }

    private static final class Numbers implements NumberSource {
        private final RandomSource random = RandomSource.of(new SplittableRandom(1));
        private final MunicipalStock stock = MunicipalStock.of(
                NationalIssuer.drawing(random, UniquenessIndex.hashed(10)).designate(TOMISATO, 10), random, 0);
        private final SequentialIssuer addressees = SequentialIssuer.startingAfter(0);
        private final SequentialIssuer households = SequentialIssuer.startingAfter(0);

        @Override
        public ResidentRecordCode nextRecordCode() {
            return stock.draw();
        }

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            return addressees.nextAddresseeNumber();
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            return households.nextHouseholdNumber();
        }
    }
}
