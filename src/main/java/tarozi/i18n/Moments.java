package tarozi.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moments as the clock on the school's wall shows them, with 24 hours. The setting {@code tarozi.time-zone} says where. */
@Singleton
public class Moments {
    private static final String SHOWN = "EEEdMMMMyHHmm";
    private static final String DAY = "EEEEdMMMMy";
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final ZoneId zone;
    private final Map<Language, DateFormat> formats = new EnumMap<>(Language.class);
    private final Map<Language, DateFormat> days = new EnumMap<>(Language.class);
    private final Map<Language, DateFormat> places = new EnumMap<>(Language.class);

    Moments(@ConfigProperty(name = "tarozi.time-zone", defaultValue = "Asia/Tashkent") ZoneId zone) {
        this.zone = zone;
        for (Language language : Language.values()) {
            formats.put(language, here(DateFormat.getInstanceForSkeleton(SHOWN, language.locale())));
            days.put(language, here(DateFormat.getInstanceForSkeleton(DAY, language.locale())));
            places.put(language, here(new SimpleDateFormat("VVV", language.locale())));
        }
    }

    private DateFormat here(DateFormat format) {
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format;
    }

    /** Day and time. ICU's formats are not thread-safe, so each use has its own. */
    public String say(Language language, Instant moment) {
        return ((DateFormat) formats.get(language).clone()).format(Date.from(moment));
    }

    /** A day of the calendar. */
    public String say(Language language, LocalDate day) {
        return ((DateFormat) days.get(language).clone())
                .format(Date.from(day.atStartOfDay(zone).toInstant()));
    }

    /** The city whose time it is. */
    public String place(Language language) {
        return ((DateFormat) places.get(language).clone()).format(Date.from(Instant.EPOCH));
    }

    /** As a field for date and time holds it. */
    public String typed(Instant moment) {
        return FIELD.format(moment.atZone(zone));
    }

    /** What such a field sends; empty for anything else. */
    public Optional<Instant> read(String typed) {
        try {
            var local = LocalDateTime.parse(typed.strip());
            return local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
