package tarozi.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;

/** A quiz with its draft, on which its owner works; a quiz that ships with the app has no owner. */
@Entity
public class Quiz extends PanacheEntityBase {
    private static final int MOST_REMOVED = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_seq")
    @SequenceGenerator(name = "quiz_seq", allocationSize = 50)
    private Long id;

    private Long ownerId;

    @Convert(converter = ContentColumn.class)
    private Content draft;

    @Convert(converter = ContentColumn.class)
    private Content removed;

    private int published;
    private boolean shared;
    private Instant createdAt;
    private Instant changedAt;
    private Instant archivedAt;

    /** The name under which a quiz ships with the app; none for what people write. */
    private String starter;

    protected Quiz() {}

    private Quiz(Long ownerId, Content draft, Instant now) {
        this.ownerId = ownerId;
        this.draft = draft;
        this.createdAt = now;
        this.changedAt = now;
    }

    public static Quiz by(Person teacher, Content draft, Instant now) {
        return new Quiz(teacher.id(), draft, now);
    }

    /** A quiz that ships with the app, under a name that stays the same in every release. */
    public static Quiz shipped(String starter, Content draft, Instant now) {
        var quiz = new Quiz(null, draft, now);
        quiz.starter = starter;
        return quiz;
    }

    /** The quiz that ships under this name, held until the transaction ends. */
    public static Optional<Quiz> lockedStarter(String starter) {
        return Quiz.<Quiz>find("starter", starter)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All quizzes that ship with the app, or did in an earlier release. */
    public static List<Quiz> starters() {
        return list("starter is not null");
    }

    /** A teacher's own quizzes, the one changed last first. */
    public static List<Quiz> ownedBy(Person teacher) {
        return list("ownerId = ?1 order by changedAt desc, id desc", teacher.id());
    }

    /** A teacher's own quiz; nobody finds another's. */
    public static Optional<Quiz> of(Person teacher, long id) {
        return find("ownerId = ?1 and id = ?2", teacher.id(), id).firstResultOptional();
    }

    /** The same, held until the transaction ends, so that two tabs change it one after the other. */
    public static Optional<Quiz> locked(Person teacher, long id) {
        return Quiz.<Quiz>find("ownerId = ?1 and id = ?2", teacher.id(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Changes the draft, unless somebody has changed the same thing in the meantime. What goes can be put back. */
    public Edited edit(Edit edit, Instant now) {
        var edited = edit.on(draft);
        if (edited instanceof Edited.Done && !edited.now().equals(draft)) {
            edit(edited.now(), now);
        }
        return edited;
    }

    public void edit(Content changed, Instant now) {
        removed = Content.titled(Words.NONE).with(removable(changed));
        draft = changed;
        changedAt = now;
    }

    /** What has gone from the draft and can be put back, the last one first. */
    public List<Item> removed() {
        return removed == null ? List.of() : removed.items();
    }

    Optional<Item> removed(String key) {
        return removed().stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** Adds items, each under a name that is free; what is there already as it was sent is not added twice. */
    public Edited add(List<Item> items, Instant now) {
        var named = new ArrayList<Item>();
        for (var item : items) {
            if (!draft.items().contains(item)) {
                named.add(isTaken(item.key(), named) ? item.called(free(named, now)) : item);
            }
        }
        return edit(new Edit.Add(named), now);
    }

    /** Puts a copy of an item behind it. */
    public Edited copy(Item item, Instant now) {
        var copy = item.called(free(List.of(), now));
        return edit(new Edit.Insert(copy, Order.of(draft).place(item.key()) + 1), now);
    }

    private String free(List<Item> named, Instant now) {
        return Keys.free(now, key -> isTaken(key, named));
    }

    private boolean isTaken(String key, List<Item> named) {
        return draft.item(key).isPresent()
                || removed(key).isPresent()
                || named.stream().anyMatch(item -> item.key().equals(key));
    }

    private List<Item> removable(Content changed) {
        return Stream.concat(draft.items().stream(), removed().stream())
                .filter(item -> changed.item(item.key()).isEmpty())
                .limit(MOST_REMOVED)
                .toList();
    }

    /** Makes the draft a version, unless it is the newest one already. */
    public QuizVersion publish(Instant now) {
        if (!canBePublished()) {
            throw new IllegalStateException("nothing to publish");
        }
        return newest().filter(version -> version.content().equals(draft)).orElseGet(() -> {
            published++;
            var version = new QuizVersion(id, published, draft, now);
            version.persist();
            return version;
        });
    }

    public boolean canBePublished() {
        return !draft.items().isEmpty() && draft.items().stream().noneMatch(item -> item.variety() == 0);
    }

    /** The version published last. */
    public Optional<QuizVersion> newest() {
        return published == 0 ? Optional.empty() : QuizVersion.of(id, published);
    }

    public boolean isPublished() {
        return published > 0;
    }

    /** Whether the draft says something that the newest version does not. */
    public boolean isChanged() {
        return newest().filter(version -> version.content().equals(draft)).isEmpty();
    }

    /** Shows its newest version in the library. */
    public void share() {
        if (!isPublished()) {
            throw new IllegalStateException("nothing to share");
        }
        shared = true;
        archivedAt = null;
    }

    public void unshare() {
        shared = false;
    }

    public void archive(Instant now) {
        archivedAt = now;
        shared = false;
    }

    public void restore() {
        archivedAt = null;
    }

    public long id() {
        return id;
    }

    public Optional<Long> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<String> starter() {
        return Optional.ofNullable(starter);
    }

    public Content draft() {
        return draft;
    }

    public int published() {
        return published;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
