package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import juki.registry.model.date.JapaneseCalendar;
import juki.registry.model.resident.ResidentKind;

/**
 * Practice of an office in certifying (証明の運用, shōmei no un'yō): what law and standard leave to it, and what was not seen of them,
 * each with its default.
 *
 * <p>Immutable and thread-safe, as far as the given functions are.
 */
public final class CertificatePractice {

    /** One choice of the office for one item of one form. */
    private record Choice(CertificateForm form, CertificateItem item) {}

    private static final CertificatePractice STANDARD = new CertificatePractice(new Settings());

    private final Settings settings;

    private CertificatePractice(Settings settings) {
        this.settings = settings;
    }

    /** Everything that can be set; changed on copies only. */
    private static final class Settings {
        private final Map<Choice, Boolean> defaults;
        private final Map<Requester, Set<CertificateItem>> barred;
        private final Map<CertificateForm, String> texts;
        private boolean wrongValues;
        private boolean cancelledChanges;
        private String blank = "【空欄】";
        private String omission = "【省略】";
        private PlaceNames places = PlaceNames.standard();
        private JapaneseCalendar calendar = JapaneseCalendar.STANDARD;
        private IntPredicate registered = c -> Character.getType(c) != Character.PRIVATE_USE;

        Settings() {
            defaults = new HashMap<>();
            barred = new EnumMap<>(Requester.class);
            texts = new EnumMap<>(CertificateForm.class);
            for (Requester other : EnumSet.complementOf(EnumSet.of(Requester.PERSON_OR_HOUSEHOLD))) {
                barred.put(other, EnumSet.of(CertificateItem.INDIVIDUAL_NUMBER, CertificateItem.RECORD_CODE));
            }
        }

        Settings(Settings other) {
            defaults = new HashMap<>(other.defaults);
            barred = new EnumMap<>(other.barred);
            texts = new EnumMap<>(CertificateForm.class);
            texts.putAll(other.texts);
            wrongValues = other.wrongValues;
            cancelledChanges = other.cancelledChanges;
            blank = other.blank;
            omission = other.omission;
            places = other.places;
            calendar = other.calendar;
            registered = other.registered;
        }
    }

    /**
     * {@return the practice assumed where an office says nothing}
     *
     * <ul>
     *   <li>Nobody but the person and the household gets the Individual Number or the resident record code.
     *   <li>Neither values that a clerical error correction put right nor changes that were cancelled are shown among the
     *       changes.
     *   <li>A blank item reads 【空欄】, as a municipality's page shows it for the place before moving in; an item left out reads
     *       【省略】.
     *   <li>Every character outside the private use areas counts as registered.
     * </ul>
     */
    public static CertificatePractice standard() {
        return STANDARD;
    }

    /**
     * This practice with another default for an item that can be left out (standard specification 5.1: the default of each item
     * can be chosen).
     *
     * @param form the form
     * @param item the item
     * @param shown whether it is shown where nobody chooses
     * @return the practice
     * @throws IllegalArgumentException if the form always shows the item or never does
     */
    public CertificatePractice withDefault(CertificateForm form, CertificateItem item, boolean shown) {
        boolean free = false;
        for (ResidentKind kind : ResidentKind.values()) {
            Presence presence = DefaultItems.presence(form, item, kind, DefaultItems.FURIGANA_SINCE);
            free |= presence == Presence.BY_DEFAULT || presence == Presence.ON_REQUEST;
        }
        if (!free) {
            throw new IllegalArgumentException("item: has no default on this form");
        }
        Settings changed = new Settings(settings);
        changed.defaults.put(new Choice(form, item), shown);
        return new CertificatePractice(changed);
    }

    /**
     * This practice with other items that a kind of requester never gets (Act Art. 12 to 12-3, whose text was not seen).
     *
     * @param requester the kind of requester
     * @param items the items
     * @return the practice
     */
    public CertificatePractice barring(Requester requester, Set<CertificateItem> items) {
        Settings changed = new Settings(settings);
        changed.barred.put(requester, Set.copyOf(items));
        return new CertificatePractice(changed);
    }

    /**
     * This practice with another text of certification (認証文).
     *
     * @param form the form
     * @param text the sentence, not blank
     * @return the practice
     * @throws IllegalArgumentException if the text is blank
     */
    public CertificatePractice withText(CertificateForm form, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: must not be blank");
        }
        Settings changed = new Settings(settings);
        changed.texts.put(form, text);
        return new CertificatePractice(changed);
    }

    /**
     * {@return this practice, values that a clerical error correction (誤記修正) put right shown among the changes; the form rules of
     * the standard (20.0.3) decide on it and were not at hand}
     */
    public CertificatePractice showingWrongValues() {
        Settings changed = new Settings(settings);
        changed.wrongValues = true;
        return new CertificatePractice(changed);
    }

    /** {@return this practice, cancelled changes and their cancellations shown among the changes} */
    public CertificatePractice showingCancelledChanges() {
        Settings changed = new Settings(settings);
        changed.cancelledChanges = true;
        return new CertificatePractice(changed);
    }

    /**
     * This practice with other words for what is not there.
     *
     * @param blank for an item that is shown and blank
     * @param omission for an item that is left out
     * @return the practice
     */
    public CertificatePractice withMarks(String blank, String omission) {
        Settings changed = new Settings(settings);
        changed.blank = blank;
        changed.omission = omission;
        return new CertificatePractice(changed);
    }

    /**
     * This practice with other names of municipalities.
     *
     * @param names the names
     * @return the practice
     */
    public CertificatePractice withPlaces(PlaceNames names) {
        Settings changed = new Settings(settings);
        changed.places = names;
        return new CertificatePractice(changed);
    }

    /**
     * This practice with another Japanese calendar, as with an era that this library does not know.
     *
     * @param calendar the calendar
     * @return the practice
     */
    public CertificatePractice withCalendar(JapaneseCalendar calendar) {
        Settings changed = new Settings(settings);
        changed.calendar = calendar;
        return new CertificatePractice(changed);
    }

    /**
     * This practice with other characters that can be printed: those registered (文字の登録).
     *
     * @param registered tells of a code point whether it is
     * @return the practice
     */
    public CertificatePractice knowingCharacters(IntPredicate registered) {
        Settings changed = new Settings(settings);
        changed.registered = registered;
        return new CertificatePractice(changed);
    }

    /**
     * Whether a form shows an item of somebody's record.
     *
     * @param form the form
     * @param item the item
     * @param kind Japanese or foreign resident
     * @param day the day of issue
     * @return whether it does, and whether that can be chosen
     */
    public Presence presence(CertificateForm form, CertificateItem item, ResidentKind kind, LocalDate day) {
        Presence presence = DefaultItems.presence(form, item, kind, day);
        Boolean chosen = settings.defaults.get(new Choice(form, item));
        boolean free = presence == Presence.BY_DEFAULT || presence == Presence.ON_REQUEST;
        if (chosen == null || !free) {
            return presence;
        }
        return chosen ? Presence.BY_DEFAULT : Presence.ON_REQUEST;
    }

    /**
     * The items that a kind of requester never gets.
     *
     * @param requester the kind of requester
     * @return the items
     */
    public Set<CertificateItem> barredFor(Requester requester) {
        return Collections.unmodifiableSet(settings.barred.getOrDefault(requester, Set.of()));
    }

    /**
     * The text of certification.
     *
     * @param form the form
     * @param whole whether every member of the household is shown
     * @return the sentence; the one for copies is that of the specimen, the others are this library's own
     */
    public String text(CertificateForm form, boolean whole) {
        return settings.texts.getOrDefault(form, standardText(form, whole));
    }

    private static String standardText(CertificateForm form, boolean whole) {
        return switch (form) {
            case RECORD_COPY, HOUSEHOLD_COPY -> "この写しは、世帯" + (whole ? "全員" : "の一部") + "の住民票の原本と相違ないことを証明する。";
            case REMOVED_RECORD_COPY -> "この写しは、住民票の除票の原本と相違ないことを証明する。";
            case ITEM_CERTIFICATE -> "上記の事項は、住民票に記載があることを証明する。";
            case REMOVED_ITEM_CERTIFICATE -> "上記の事項は、住民票の除票に記載があることを証明する。";
            case MOVE_OUT_CERTIFICATE -> "上記のとおり転出の届出があったことを証明する。";
            case MOVE_OUT_EQUIVALENT -> "上記のとおり転出したことを証明する。";
        };
    }

    /**
     * The defaults of the law and the standard as a page to read (証明書の記載事項一覧), written for whoever checks them.
     *
     * @return the page, in Markdown
     */
    public static String markdown() {
        return ItemTable.markdown();
    }

    boolean showsWrongValues() {
        return settings.wrongValues;
    }

    boolean showsCancelledChanges() {
        return settings.cancelledChanges;
    }

    String blank() {
        return settings.blank;
    }

    String omission() {
        return settings.omission;
    }

    PlaceNames places() {
        return settings.places;
    }

    JapaneseCalendar calendar() {
        return settings.calendar;
    }

    boolean isRegistered(int character) {
        return settings.registered.test(character);
    }
}
