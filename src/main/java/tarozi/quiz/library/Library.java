package tarozi.quiz.library;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tarozi.account.Person;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.quiz.Words;

/** The quizzes that their authors have shared, and those that ship with the app. */
@ApplicationScoped
public class Library {
    private static final String SHARED =
            """
            select new tarozi.quiz.library.Listing(
                quiz.id, version.id, quiz.starter, coalesce(account.displayName, author.pseudonym), version.publishedAt)
            from Quiz quiz
            join QuizVersion version on version.quizId = quiz.id and version.number = quiz.published
            left join Person author on author.id = quiz.ownerId
            left join Account account on account.person = author
            where quiz.shared = true and quiz.archivedAt is null
            """;

    private static final Comparator<Listing> STARTERS_FIRST = Comparator.comparing(Library::place)
            .thenComparing(Listing::publishedAt, Comparator.reverseOrder())
            .thenComparing(Listing::quizId, Comparator.reverseOrder());

    private final Clock clock;

    /** By version, which never changes; only what is shared now. */
    private final Map<Long, Content> contents = new ConcurrentHashMap<>();

    Library(Clock clock) {
        this.clock = clock;
    }

    /** What is on the shelf: the starters, then the quizzes of teachers, the one published last first. */
    @Transactional
    public List<SharedQuiz> look(Wish wish, String language) {
        var listings =
                Panache.getEntityManager().createQuery(SHARED, Listing.class).getResultList();
        load(listings.stream().map(Listing::versionId).collect(Collectors.toSet()));
        return listings.stream()
                .sorted(STARTERS_FIRST)
                .map(this::shared)
                .filter(quiz -> wish.isGrantedBy(quiz, language))
                .toList();
    }

    /** A quiz that is shared now. */
    @Transactional
    public Optional<SharedQuiz> quiz(long id) {
        return Panache.getEntityManager()
                .createQuery(SHARED + " and quiz.id = ?1", Listing.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(this::shared);
    }

    /**
     * Makes a draft of the teacher's own of it.
     *
     * @param names what to call the n-th copy; asked only where the teacher has a quiz with the title already
     */
    @Transactional
    public Quiz copy(SharedQuiz shared, Person teacher, IntFunction<Words> names) {
        var taken = Quiz.ownedBy(teacher).stream()
                .flatMap(quiz -> quiz.draft().title().byLanguage().values().stream())
                .collect(Collectors.toSet());
        var title = shared.content().title();
        for (int copies = 1; title.byLanguage().values().stream().anyMatch(taken::contains); copies++) {
            title = names.apply(copies);
        }
        var content = shared.content();
        var own = new Content(title, content.about(), content.numbers(), content.scoring(), content.items());
        var copy = Quiz.by(teacher, own, clock.instant().truncatedTo(ChronoUnit.MICROS));
        copy.persist();
        return copy;
    }

    private static int place(Listing listing) {
        int place = Starters.NAMES.indexOf(String.valueOf(listing.starter()));
        return place < 0 ? Starters.NAMES.size() : place;
    }

    private SharedQuiz shared(Listing listing) {
        var content = contents.computeIfAbsent(
                listing.versionId(), id -> QuizVersion.<QuizVersion>findById(id).content());
        return new SharedQuiz(listing, content);
    }

    private void load(Set<Long> wanted) {
        contents.keySet().retainAll(wanted);
        var missing = new HashSet<>(wanted);
        missing.removeAll(contents.keySet());
        if (!missing.isEmpty()) {
            QuizVersion.<QuizVersion>list("id in ?1", missing)
                    .forEach(version -> contents.put(version.id(), version.content()));
        }
    }
}
