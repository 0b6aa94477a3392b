package tarozi.quiz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.account.Deleted;
import tarozi.account.Person;
import tarozi.account.Role;

@QuarkusTest
class BelongingsTest {
    @Inject
    Cast cast;

    @Inject
    Event<Deleted> deleted;

    @Test
    void ofATeacherWhoGoesLeaveTheLibraryButKeepTheirVersions() {
        var teacher = cast.member(Role.TEACHER).person();
        long id = QuarkusTransaction.requiringNew().call(() -> shared(teacher));
        QuarkusTransaction.requiringNew().run(() -> deleted.fire(new Deleted(teacher)));
        Quiz left = Quiz.findById(id);
        assertFalse(left.isShared());
        assertTrue(left.isArchived());
        assertEquals(1, left.published());
    }

    @Test
    void areTakenAlongAsFiles() {
        var teacher = cast.member(Role.TEACHER);
        var content = AQuiz.content();
        QuarkusTransaction.requiringNew()
                .run(() -> Quiz.by(teacher.person(), content, Instant.EPOCH).persist());
        var file = given().cookie("tarozi", teacher.token().value())
                .get("/profile/data.json")
                .jsonPath();
        assertEquals("Gates", file.getString("quiz[0].quiz.title.en"));
    }

    private static long shared(Person teacher) {
        var quiz = Quiz.by(teacher, AQuiz.content(), Instant.EPOCH);
        quiz.persist();
        quiz.publish(Instant.EPOCH);
        quiz.share();
        return quiz.id();
    }
}
