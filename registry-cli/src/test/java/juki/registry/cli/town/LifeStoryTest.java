package juki.registry.cli.town;

import static juki.registry.cli.town.SmallTown.CHILD;
import static juki.registry.cli.town.SmallTown.DAY;
import static juki.registry.cli.town.SmallTown.HUSBAND;
import static juki.registry.cli.town.SmallTown.MOTHER;
import static juki.registry.cli.town.SmallTown.WIFE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import juki.registry.cli.report.ResidentLife;
import juki.registry.cli.report.ResidentLife.Entry;
import juki.registry.cli.report.ResidentLife.Item;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import org.junit.jupiter.api.Test;

class LifeStoryTest {

    private InMemoryRegister register = SmallTown.register();

    private void accept(ChangeEvent event, Acknowledgement... seen) {
        register =
                register.apply(Fold.fold(event.numbered(RunningNumbers.after(register, 1)), register, List.of(seen)));
    }

    private Optional<ResidentLife> story() {
        return LifeStory.in(register, place -> place.municipality().isPresent() ? "苫小牧市" : "");
    }

    private static List<String> changed(Entry entry) {
        return entry.items().stream()
                .map(item -> item.name().japanese() + ": " + item.before() + " → " + item.after())
                .toList();
    }

    @Test
    void thereIsNoneWhereNothingHappened() {
        assertThat(story()).isEmpty();
    }

    @Test
    void prefersAHistoryWithACancellationToOneWithout() {
        accept(SmallTown.codeChange(MOTHER));
        accept(SmallTown.split(MOTHER));
        accept(SmallTown.death(HUSBAND));
        accept(SmallTown.cancellation(
                ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(HUSBAND, 2), new CancelledEntry(WIFE, 2)));

        ResidentLife life = story().orElseThrow();

        assertThat(life.portrait().english()).contains("a man born in 1950");
        assertThat(life.entries()).hasSize(3);
        assertThat(life.entries().get(2).cancels()).hasValue(2);
        assertThat(life.entries().get(2).note().english()).contains("Undoes entry 2");
    }

    @Test
    void tellsWhatTheRecordSaidBeforeAndAfter() {
        accept(SmallTown.moveOut(DAY.plusDays(10), CHILD), new Acknowledgement("MOVE-OUT-009", "窓口01"));
        accept(SmallTown.reached(DAY.plusDays(10), CHILD));
        accept(SmallTown.notice(DAY.plusDays(11), DAY.plusDays(15), CHILD));

        List<Entry> entries = story().orElseThrow().entries();

        assertThat(entries)
                .extracting(entry -> entry.event().japanese())
                .containsExactly("移行", "転出（予定）", "転出予定日の到来", "転入通知の受理");
        assertThat(changed(entries.get(0))).contains("氏名:  → 見本 春子", "続柄:  → 子", "世帯主:  → 見本 一郎");
        assertThat(changed(entries.get(1))).containsExactly("転出（予定）:  → 2025-04-20　苫小牧市");
        assertThat(entries.get(1).note().english())
                .isEqualTo("10 days before the change: notification. Alert MOVE-OUT-009 acknowledged by 窓口01.");
        assertThat(changed(entries.get(2))).containsExactly("転出（予定）: 2025-04-20　苫小牧市 → ", "消除:  → 国内転出　令和7年4月20日");
        assertThat(changed(entries.get(3))).contains("転出先（確定）:  → 苫小牧市");
        assertThat(entries).noneMatch(Entry::late);
    }

    @Test
    void aChangeOfSomebodyElseIsToldAsThat() {
        accept(SmallTown.death(HUSBAND));
        accept(SmallTown.codeChange(WIFE));

        List<Entry> entries = story().orElseThrow().entries();

        assertThat(entries.get(1).event().japanese()).isEqualTo("世帯員の死亡");
        assertThat(changed(entries.get(1))).containsExactly("続柄: 妻 → 世帯主", "世帯主: 架空 二郎 → 架空 梅子");
        assertThat(entries.get(2).items()).extracting(Item::after).noneMatch(text -> text.matches(".*\\d{11}.*"));
    }

    @Test
    void showsLateNotificationsAsLate() {
        accept(SmallTown.moveIn(
                DAY.minusDays(15), DAY, SmallTown.newcomer("新顔 四郎", Sex.MALE, Relationship.HEAD, DAY.minusDays(15))));
        accept(SmallTown.codeChange(SmallTown.person(7)));
        accept(SmallTown.moveOut(DAY.plusDays(2), SmallTown.person(7)));

        ResidentLife life = story().orElseThrow();

        assertThat(life.entries().get(0).late()).isTrue();
        assertThat(life.entries().get(0).daysUntilRecorded()).isEqualTo(15);
        assertThat(life.entries().get(0).note().english()).startsWith("15 days after the change");
    }
}
