package juki.registry.fuzzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DataListDate;
import juki.registry.model.date.JapaneseCalendar;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.json.RegistryJson;

/** What dates promise: in words of the Japanese calendar, in digits, and in the three columns of the data list. */
final class DatePromises {

    private static final ObjectMapper MAPPER = RegistryJson.mapper();

    private DatePromises() {}

    /** One text, read as a whole day, as an uncertain date, and as digits. */
    static boolean ofWords(byte[] input) throws JsonProcessingException {
        String text = Written.text(input);
        Optional<RegisterDate> day = JapaneseCalendar.STANDARD.parse(text);
        Optional<UncertainDate> uncertain = UncertainDate.parse(text);
        Optional<CalendarDate> digits = CalendarDate.parse(text);
        if (day.isPresent()) {
            holds(day.get());
            Promise.require(
                    JapaneseCalendar.STANDARD.parse(day.get().wording()).equals(day), "a day is read in its own words");
        }
        if (uncertain.isPresent()) {
            holds(uncertain.get());
            Promise.require(uncertain.get().wording().equals(text), "the words of an uncertain date never change");
            Promise.require(uncertain.get().form().isPresent(), "words that are read have a form");
        }
        if (digits.isPresent()) {
            holds(digits.get());
            Promise.require(digits.get().toString().equals(text), "digits are written as they were read");
        }
        return day.isPresent() || uncertain.isPresent() || digits.isPresent();
    }

    private static void holds(RegisterDate date) throws JsonProcessingException {
        Promise.require(!date.latest().isBefore(date.earliest()), "no date ends before it begins");
        Promise.require(
                MAPPER.readValue(MAPPER.writeValueAsString(date), RegisterDate.class)
                        .equals(date),
                "a date is read as it was written");
        Promise.require(
                DataListDate.of(date).toRegisterDate().equals(Optional.of(date)),
                "a date comes back from its columns as it went out");
    }

    /** Three lines: the ten characters, the flag (1 is set), the words. */
    static boolean ofColumns(byte[] input) {
        List<String> columns = Written.lines(input, 3);
        boolean flag = columns.get(1).equals("1");
        Optional<String> fault = DataListDate.faultIn(columns.get(0), flag, columns.get(2));
        Promise.require(
                refusal(columns.get(0), flag, columns.get(2)).equals(fault),
                "columns are refused for the fault that is found in them");
        Silence.require(columns.get(0), date -> refusal(date, flag, columns.get(2)));
        Silence.require(columns.get(2), wording -> refusal(columns.get(0), flag, wording));
        if (fault.isPresent()) {
            return false;
        }
        Optional<RegisterDate> date = new DataListDate(columns.get(0), flag, columns.get(2)).toRegisterDate();
        date.ifPresent(DatePromises::goesThereAndBack);
        return date.isPresent();
    }

    /** As it came; but of a date in words of its own, or in words that say another date, the columns need not tell all. */
    private static void goesThereAndBack(RegisterDate date) {
        RegisterDate back = DataListDate.of(date).toRegisterDate().orElseThrow();
        boolean said = !(date instanceof UncertainDate)
                || UncertainDate.parse(date.wording()).equals(Optional.of(date));
        Promise.require(
                back.equals(date) || !said && back.wording().equals(date.wording()),
                "a date read from columns goes back to such columns");
        Promise.require(
                DataListDate.of(back).toRegisterDate().equals(Optional.of(back)), "what went there and back stays");
    }

    private static Optional<String> refusal(String date, boolean flag, String wording) {
        try {
            return new DataListDate(date, flag, wording).uncertain() == flag ? Optional.empty() : Optional.of("");
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
