package tarozi.live.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tarozi.classroom.Name;
import tarozi.live.Phone;
import tarozi.live.Table;

/** Who of the players is where, for the host. */
public record Presence(List<Group> groups) {
    private static final int NAMES = 40;

    /** Where a phone can stand, in the order in which a host wants to know it. */
    enum Place {
        AWAY,
        WAITING,
        THINKING,
        ANSWERED,
        HERE,
        GONE
    }

    /** @param names the first of them by name */
    public record Group(Place place, int size, List<String> names) {
        public String key() {
            return "live.people." + place;
        }

        public int more() {
            return size - names.size();
        }
    }

    static Presence of(Table table, Instant now) {
        Map<Place, List<Phone>> groups = table.phones().stream()
                .filter(phone -> !phone.isRemoved())
                .collect(Collectors.groupingBy(phone -> place(table, phone, now), TreeMap::new, Collectors.toList()));
        return new Presence(groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList());
    }

    private static Group group(Place place, List<Phone> phones) {
        return new Group(place, phones.size(), first(phones));
    }

    /** In a large hall only few are named, and this is asked several times a second: not all are put in order. */
    private static List<String> first(List<Phone> phones) {
        var names = new PriorityQueue<String>(Name.ORDER.reversed());
        for (var phone : phones) {
            names.add(phone.name());
            if (names.size() > NAMES) {
                names.poll();
            }
        }
        return names.stream().sorted(Name.ORDER).toList();
    }

    private static Place place(Table table, Phone phone, Instant now) {
        int round = table.state().round();
        boolean asking = table.state().phase().isAsking();
        if (asking && table.given(round, phone.id()).isPresent()) {
            return Place.ANSWERED;
        }
        if (!phone.isHere(now)) {
            return phone.mayReturn(now) ? Place.AWAY : Place.GONE;
        }
        if (!asking) {
            return Place.HERE;
        }
        return phone.hasQuestion(round) ? Place.THINKING : Place.WAITING;
    }
}
