package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody signed up with. Without a password nobody signs in by one; whoever lets them in is known elsewhere. */
@Entity
public class Account extends PanacheEntityBase {
    public static final int LONGEST_DISPLAY_NAME = 60;

    @Id
    private Long personId;

    @MapsId
    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(length = Login.LONGEST)
    private String login;

    @Column(length = 120, unique = true)
    private String loginKey;

    @Column(length = Email.LONGEST)
    private String email;

    @Column(length = Email.LONGEST, unique = true)
    private String emailKey;

    @Column(length = 200)
    private String passwordHash;

    @Column(length = LONGEST_DISPLAY_NAME)
    private String displayName;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant signedInAt;

    protected Account() {}

    /** Opens an account for a guest, who has it from now on in this role; what was done as a guest stays theirs. */
    public Account(Person guest, Role role, Optional<Login> login, Optional<Email> email, Instant now) {
        guest.signUp(role);
        this.person = guest;
        this.login = login.map(Login::text).orElse(null);
        this.loginKey = login.map(Login::key).orElse(null);
        this.createdAt = now;
        this.signedInAt = now;
        reachableAt(email);
    }

    public static Optional<Account> of(Person person) {
        return findByIdOptional(person.id());
    }

    /** The account that a login or an e-mail address belongs to, however it was typed. */
    static Optional<Account> calledOrReachedAt(String typed) {
        return typed.contains("@") ? reachedAt(typed) : called(typed);
    }

    static Optional<Account> called(String login) {
        return find("loginKey", Login.key(login)).firstResultOptional();
    }

    static Optional<Account> reachedAt(String email) {
        return find("emailKey", Email.key(email)).firstResultOptional();
    }

    /** Accounts in which some name or the address contains a text, those used last first. */
    public static List<Account> matching(String text, int most) {
        String pattern =
                "%" + Login.key(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return find(
                        "loginKey like ?1 escape '!' or emailKey like ?1 escape '!' or lower(displayName) like ?1 escape '!'"
                                + " or lower(person.pseudonym) like ?1 escape '!' order by signedInAt desc, personId",
                        pattern)
                .page(0, most)
                .list();
    }

    void signedIn(Instant now) {
        signedInAt = now;
    }

    void protectWith(PasswordHash hash) {
        passwordHash = hash.text();
    }

    void reachableAt(Optional<Email> address) {
        email = address.map(Email::text).orElse(null);
        emailKey = address.map(Email::key).orElse(null);
    }

    void show(Optional<String> name) {
        displayName = name.orElse(null);
    }

    public Person person() {
        return person;
    }

    public Optional<String> login() {
        return Optional.ofNullable(login);
    }

    public Optional<Email> email() {
        return Optional.ofNullable(email).map(Email::new);
    }

    Optional<PasswordHash> passwordHash() {
        return Optional.ofNullable(passwordHash).map(PasswordHash::new);
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    /** A name that somebody typed, without what cannot be seen in it. */
    public static String tidiedName(String typed) {
        return typed.strip().replaceAll("[\\p{C}\\s]+", " ");
    }

    /** What to call somebody who may have no account. */
    public static String nameOf(Person person) {
        return of(person).map(Account::name).orElseGet(person::pseudonym);
    }

    /** What to call somebody: the name they show, else the one they sign in with, else the pseudonym. */
    public String name() {
        return displayName().or(this::login).orElseGet(person::pseudonym);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant signedInAt() {
        return signedInAt;
    }
}
