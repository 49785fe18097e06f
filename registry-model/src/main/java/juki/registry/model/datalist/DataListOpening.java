package juki.registry.model.datalist;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Address;
import juki.registry.model.household.Household;
import juki.registry.model.person.CommonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;

/**
 * A register opened from a municipality's file of the data list (データリストからの移行, dēta risuto kara no ikō).
 *
 * <p>Of each person the newest row is taken: among those with 最新フラグ the one with the highest history number, and then the
 * highest branch; a file without that column has the highest number decide. Households are put together from 世帯番号, their
 * members ordered by 記載順位 and then as in the file; removed records make former members. Where a head's names are blank, or the
 * head's own as far as the columns carry them, they are those of the head's record.
 *
 * <p>Rows that contradict each other are told like those that cannot be read, and set aside: a second row under one key, a
 * person without a newest row, a code that another person has, a member who lives elsewhere than the head (without a head,
 * than the first), and every member of a household with two heads.
 */
public final class DataListOpening {

    private static final Comparator<Row> BY_AGE = Comparator.<Row>comparingInt(row -> row.isNewest() ? 1 : 0)
            .thenComparingInt(row -> row.content().historyNumber())
            .thenComparingInt(row -> row.content().historyBranch().orElse(0));

    private static final Comparator<Row> IN_ORDER = Comparator.<Row>comparingInt(
                    row -> row.content().memberOrder().orElse(Integer.MAX_VALUE))
            .thenComparingLong(Row::line);

    private final DataListLayout layout;
    private final Consumer<DataListFault> faults;
    private final Map<AddresseeNumber, Row> newest = new LinkedHashMap<>();

    private DataListOpening(DataListLayout layout, Consumer<DataListFault> faults) {
        this.layout = layout;
        this.faults = faults;
    }

    private record Row(long line, DataListRow content) {

        boolean isNewest() {
            return content.newest().orElse(true);
        }

        ResidentRecord record() {
            return content.record();
        }
    }

    /**
     * Reads a file and opens a register.
     *
     * @param csv the file, beginning with its header; the caller closes it
     * @param layout its columns
     * @param municipality whose register it is
     * @param day the day on which the records stand thus
     * @param faults takes every fault: first those of single rows in the order of the file, then those between rows
     * @return the register of every person of whom nothing is at fault
     * @throws IOException if the file cannot be read
     */
    public static InMemoryRegister open(
            Reader csv,
            DataListLayout layout,
            MunicipalityCode municipality,
            LocalDate day,
            Consumer<DataListFault> faults)
            throws IOException {
        DataListOpening opening = new DataListOpening(layout, faults);
        DataListReader.of(layout).read(csv, (line, row) -> opening.add(new Row(line, row)), faults);
        return opening.opened(municipality, day);
    }

    private void add(Row row) {
        Row before = newest.putIfAbsent(row.content().addressee(), row);
        if (before == null) {
            return;
        }
        int order = BY_AGE.compare(row, before);
        if (order > 0) {
            newest.put(row.content().addressee(), row);
        } else if (order == 0) {
            fault(row, Columns.HISTORY_NUMBER, "is this person's on line " + before.line() + " already");
        }
    }

    private InMemoryRegister opened(MunicipalityCode municipality, LocalDate day) {
        List<Row> rows = new ArrayList<>(newest.values());
        rows.removeIf(row -> {
            if (!row.isNewest()) {
                fault(row, Columns.NEWEST, "is 1 on no row of this person");
            }
            return !row.isNewest();
        });
        requireOwn(rows, Columns.RECORD_CODE, ResidentRecord::recordCode);
        requireOwn(rows, Columns.INDIVIDUAL_NUMBER, ResidentRecord::individualNumber);

        Map<HouseholdNumber, List<Row>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(row.record().membership().household(), number -> new ArrayList<>())
                .add(row));
        List<ResidentRecord> records = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        together.forEach((number, members) -> add(number, members, records, households));
        return InMemoryRegister.opened(municipality, day, records, households);
    }

    private void requireOwn(List<Row> rows, Column column, Function<ResidentRecord, Optional<?>> code) {
        Map<Object, Row> holders = new HashMap<>();
        rows.removeIf(row -> {
            Row holder = code.apply(row.record())
                    .map(it -> holders.putIfAbsent(it, row))
                    .orElse(null);
            if (holder != null) {
                fault(row, column, "is that of the person on line " + holder.line());
            }
            return holder != null;
        });
    }

    /** Puts a household and its records together, former members included. */
    private void add(
            HouseholdNumber number, List<Row> rows, Collection<ResidentRecord> records, List<Household> households) {
        List<Row> living = new ArrayList<>(rows.stream()
                .filter(row -> row.record().isLiving())
                .sorted(IN_ORDER)
                .toList());
        List<Row> heads = living.stream()
                .filter(row -> row.record().membership().isHead())
                .toList();
        if (heads.size() > 1) {
            living.forEach(row -> fault(
                    row,
                    Columns.RELATIONSHIP.get(0),
                    "is of a household with " + heads.size() + " heads, on line "
                            + heads.get(0).line() + " and others"));
            living.clear();
        }
        Optional<Row> head = heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
        Row first = head.orElse(living.isEmpty() ? rows.get(0) : living.get(0));
        Address address = first.record().residence().address();
        living.removeIf(row -> {
            boolean elsewhere = !row.record().residence().address().equals(address);
            if (elsewhere) {
                fault(row, Columns.ADDRESS.town, "is of a household that lives elsewhere by line " + first.line());
            }
            return elsewhere;
        });
        List<AddresseeNumber> former = rows.stream()
                .filter(row -> !row.record().isLiving())
                .map(row -> row.content().addressee())
                .toList();
        if (living.isEmpty() && former.isEmpty()) {
            return;
        }
        rows.stream()
                .filter(row -> !row.record().isLiving() || living.contains(row))
                .forEach(row -> records.add(
                        head.map(it -> withHeadNames(row.record(), it.record())).orElse(row.record())));
        households.add(Household.of(
                        number,
                        address,
                        living.stream().map(row -> row.content().addressee()).toList(),
                        head.map(row -> row.content().addressee()))
                .withFormerMembers(former));
    }

    private static ResidentRecord withHeadNames(ResidentRecord record, ResidentRecord head) {
        Membership told = record.membership();
        Membership own = Membership.ofHead(told.household(), head.name(), head.details());
        boolean isHeads = told.headName().stream()
                        .anyMatch(it ->
                                it.isBlank() || it.text().equals(head.name().text()))
                && told.headCommonName().stream()
                        .allMatch(it -> textOf(own.headCommonName()).equals(textOf(Optional.of(it))));
        return record.isLiving() && isHeads
                ? record.withMembership(Membership.builder()
                        .household(told.household())
                        .relationship(told.relationship())
                        .headName(own.headName())
                        .headCommonName(own.headCommonName())
                        .headNamePrecedence(told.headNamePrecedence().or(own::headNamePrecedence))
                        .build())
                : record;
    }

    private static Optional<String> textOf(Optional<CommonName> name) {
        return name.map(it -> it.name().text());
    }

    private void fault(Row row, Column column, String reason) {
        faults.accept(new DataListFault(row.line(), layout.nameOf(column), reason));
    }
}
