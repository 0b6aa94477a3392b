package tarozi.report.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moments by the school's clock, and how long things took; written alike in every language. */
@Singleton
class Moments {
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int MINUTE = 60;

    private final ZoneId zone;

    Moments(@ConfigProperty(name = "tarozi.time-zone", defaultValue = "Asia/Tashkent") ZoneId zone) {
        this.zone = zone;
    }

    public String zone() {
        return zone.getId();
    }

    public String at(Instant moment) {
        return TO_THE_MINUTE.format(moment.atZone(zone));
    }

    public String exactly(Instant moment) {
        return TO_THE_SECOND.format(moment.atZone(zone));
    }

    /** As a file keeps it. */
    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Minutes and seconds, such as 1:05. */
    static String lasting(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
