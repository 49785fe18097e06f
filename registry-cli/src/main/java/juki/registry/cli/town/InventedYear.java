package juki.registry.cli.town;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.testkit.town.Town;
import juki.registry.testkit.town.YearOfNotifications;

/** The invented changes of a town's year (架空の異動, kakū no idō), in the order in which they are processed. */
final class InventedYear implements Window {

    private final YearOfNotifications notifications;
    private final int year;
    private long day;

    private InventedYear(YearOfNotifications notifications, int year) {
        this.notifications = notifications;
        this.year = year;
    }

    static InventedYear of(Town town) {
        return new InventedYear(YearOfNotifications.of(town), town.year());
    }

    @Override
    public Optional<Filing> next(InMemoryRegister register) {
        Optional<Filing> next = notifications.next(register).map(event -> new Filing(event, Optional.empty()));
        next.ifPresent(filing -> day = filing.event().processingDate().getDayOfYear());
        return next;
    }

    @Override
    public void answered(Filing filing, Office.Answer answer) {
        if (answer instanceof Office.Answer.Accepted accepted) {
            notifications.accepted(accepted.change());
        } else if (answer instanceof Office.Answer.NotAccepted) {
            notifications.refused(filing.event());
        } else if (answer instanceof Office.Answer.Unusable unusable) {
            throw new IllegalStateException(filing.event().type() + " of the invented year cannot be used: "
                    + unusable.reason().english());
        }
    }

    @Override
    public long step() {
        return day;
    }

    @Override
    public long steps() {
        return LocalDate.of(year, 12, 31).getDayOfYear();
    }
}
