package tarozi.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.answer.AnAnswer;
import tarozi.answer.Answer;
import tarozi.answer.Ledger;

/** Whatever table keeps something of a person must be told of, and be emptied of what is personal. */
@QuarkusTest
class PersonalDataTest {
    /** Without the tables that Hibernate makes for its own use. */
    private static final String TABLES =
            """
            select lower(table_name) from information_schema.columns
            where lower(column_name) = 'person_id' and lower(table_schema) = 'public'
              and lower(table_name) not like 'hte!_%' escape '!' order by 1
            """;

    @Inject
    Cast cast;

    @Inject
    Ledger ledger;

    @Inject
    Leaving leaving;

    @Inject
    PasswordLinks links;

    @Inject
    EntityManager database;

    private Cast.Member zarina;

    @BeforeEach
    void leaveSomethingEverywhere() {
        zarina = cast.member(Role.STUDENT);
        Person person = zarina.person();
        ledger.append(AnAnswer.right().typed("=1+1").by(person));
        links.forPerson(cast.member(Role.ADMINISTRATOR).person(), person).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            KnownBrowser.remember(Cast.freshToken(), person, Instant.EPOCH);
            database.createNativeQuery("insert into taken_hints (id, person_id, code, taken) values (:id, :id, 'x', 1)")
                    .setParameter("id", person.id())
                    .executeUpdate();
        });
    }

    @Test
    void isTakenAlongFromEveryTable() {
        Map<String, List<?>> taken = take().jsonPath().getMap("");

        Map<String, Integer> kept = new TreeMap<>();
        Map<String, Integer> told = new TreeMap<>();
        for (String table : tables()) {
            assertTrue(taken.containsKey(table), "nobody tells what is kept in " + table);
            kept.put(table, rows(table));
            told.put(table, taken.getOrDefault(table, List.of()).size());
        }
        assertFalse(kept.isEmpty());
        assertEquals(kept, told);
        assertEquals("=1+1", ((Map<?, ?>) taken.get("answer").get(0)).get("typed"));
    }

    @Test
    void holdsNoSecret() {
        String json = take().asString();

        assertFalse(json.contains(zarina.token().hash()) || json.contains("argon2"));
    }

    @Test
    void goesWithThePersonSaveTheAnswers() {
        Person before = zarina.person();

        assertTrue(leaving.leave(before));

        var left = new TreeSet<String>();
        tables().stream().filter(table -> rows(table) > 0).forEach(left::add);
        assertEquals(Set.of("answer"), left);
        Person after = QuarkusTransaction.requiringNew().call(() -> Person.findById(before.id()));
        assertEquals(Role.GUEST, after.role());
        assertFalse(after.pseudonym().equals(before.pseudonym()));
        assertEquals(1, Answer.latestOf(after, 5).size());
    }

    private Response take() {
        return given().cookie("tarozi", zarina.token().value()).get("/profile/data.json");
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return database.createNativeQuery(TABLES).getResultList();
    }

    private int rows(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table + " where person_id = "
                                + zarina.person().id())
                        .getSingleResult())
                .intValue();
    }
}
