package tarozi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarozi.account.Application;
import tarozi.account.Guests;
import tarozi.account.Login;
import tarozi.account.Password;
import tarozi.account.Person;
import tarozi.account.Profile;
import tarozi.account.Role;
import tarozi.account.SignUps;
import tarozi.account.Token;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;
import tarozi.web.WallClock;

/** How the people of the demonstration come: two sign up, the others join with the group's code alone. */
@ApplicationScoped
class Newcomers {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Guests guests;
    private final SignUps signUps;
    private final Profile profile;
    private final Classrooms classrooms;

    Newcomers(Guests guests, SignUps signUps, Profile profile, Classrooms classrooms) {
        this.guests = guests;
        this.signUps = signUps;
        this.profile = profile;
        this.classrooms = classrooms;
    }

    Person signUp(String login, String name, Password password, Role role, Instant moment) {
        var people = new ArrayList<Person>();
        WallClock.at(moment, () -> {
            var guest = guests.admit(Token.fresh(RANDOM));
            signUps.signUp(
                    guest, new Application(new Login(login), Optional.empty(), password, Optional.empty(), role));
            profile.show(guest, Optional.of(name));
            people.add(guest);
        });
        return Person.findById(people.get(0).id());
    }

    Classroom open(Person teacher, String name, Instant moment) {
        var opened = new ArrayList<Classroom>();
        WallClock.at(moment, () -> {
            var group = classrooms.open(teacher, name);
            classrooms.change(teacher, group.id(), (mine, now) -> mine.letNamesShow());
            opened.add(group);
        });
        return opened.get(0);
    }

    List<Person> join(Classroom group, Password password, Instant moment) {
        var pupils = new ArrayList<Person>();
        for (var name : Pupils.NAMES) {
            var arrival = moment.plus(pupils.size(), ChronoUnit.MINUTES);
            var pupil = pupils.isEmpty()
                    ? signUp(Semester.STUDENT, name, password, Role.STUDENT, arrival)
                    : guests.admit(Token.fresh(RANDOM));
            WallClock.at(arrival, () -> classrooms.join(pupil, group.code(), name, Membership::showName));
            pupils.add(pupil);
        }
        return pupils;
    }
}
