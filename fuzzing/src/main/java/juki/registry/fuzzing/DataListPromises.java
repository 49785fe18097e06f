package juki.registry.fuzzing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.datalist.DataListFault;
import juki.registry.model.datalist.DataListLayout;
import juki.registry.model.datalist.DataListOpening;
import juki.registry.model.datalist.DataListReader;
import juki.registry.model.datalist.DataListRow;
import juki.registry.model.datalist.DataListWriter;
import juki.registry.model.register.InMemoryRegister;

/** What files of the data list promise: every row is read or told, and what was read is written and read again alike. */
final class DataListPromises {

    private static final DataListLayout LAYOUT = DataListLayout.standard();
    private static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("131016");
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private DataListPromises() {}

    /** A file, its header first. */
    static boolean ofFiles(byte[] input) throws IOException {
        String csv = Written.text(input);
        List<DataListFault> faults = new ArrayList<>();
        List<DataListRow> rows = rows(csv, faults);
        faults.forEach(fault -> Promise.require(fault.line() >= 1, "a fault has its line"));
        Silence.require(DataListPromises::complaint, pieces(csv), csv::replace);
        List<DataListFault> others = new ArrayList<>();
        List<DataListRow> again = rows(written(rows), others);
        Promise.require(others.isEmpty() && again.equals(rows), "rows are read as they were written");
        return !rows.isEmpty();
    }

    /** The same file, opened as a register. */
    static boolean ofOpenings(byte[] input) throws IOException {
        String csv = Written.text(input);
        List<DataListFault> faults = new ArrayList<>();
        InMemoryRegister register = DataListOpening.open(new StringReader(csv), LAYOUT, MUNICIPALITY, DAY, faults::add);
        List<DataListRow> rows = rows(csv, new ArrayList<>());
        Promise.require(register.residents() <= rows.size(), "nobody is there of whom there is no row");
        register.forEachHousehold(household -> household
                .members()
                .forEach(member -> Promise.require(
                        register.record(member)
                                .filter(record ->
                                        record.membership().household().equals(household.number()))
                                .isPresent(),
                        "every member has a record that names the household")));
        return register.residents() > 0;
    }

    private static List<DataListRow> rows(String csv, List<DataListFault> faults) throws IOException {
        List<DataListRow> rows = new ArrayList<>();
        DataListReader.of(LAYOUT).read(new StringReader(csv), (line, row) -> rows.add(row), faults::add);
        return rows;
    }

    private static String written(List<DataListRow> rows) throws IOException {
        StringWriter csv = new StringWriter();
        try (DataListWriter out = DataListWriter.to(csv, LAYOUT)) {
            for (DataListRow row : rows) {
                out.write(row);
            }
        }
        return csv.toString();
    }

    private static Optional<String> complaint(String csv) {
        List<DataListFault> faults = new ArrayList<>();
        try {
            rows(csv, faults);
        } catch (IOException e) {
            throw new AssertionError("a text can be read", e);
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults.toString());
    }

    private static List<String> pieces(String csv) {
        return Arrays.asList(csv.split("[,\"\r\n]+"));
    }
}
