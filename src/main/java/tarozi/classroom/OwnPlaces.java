package tarozi.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** Somebody's places in classes, and the classes that they teach, as they take them along. */
@ApplicationScoped
class OwnPlaces implements PersonalData {
    private record Place(
            String classroom, String name, boolean showsName, Instant joinedAt, Instant leftAt, boolean removed) {
        static Place of(Membership membership) {
            return new Place(
                    membership.classroom().name(),
                    membership.name(),
                    membership.isShowingName(),
                    membership.joinedAt(),
                    membership.leftAt().orElse(null),
                    membership.isRemoved());
        }
    }

    private record Taught(String name, String code, Instant createdAt, boolean archived) {
        static Taught of(Classroom classroom) {
            return new Taught(
                    classroom.name(), classroom.code().shown(), classroom.createdAt(), classroom.isArchived());
        }
    }

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "membership", Membership.everOf(person).stream().map(Place::of).toList(),
                "classroom", Classroom.taughtBy(person).stream().map(Taught::of).toList());
    }
}
