-- What somebody signed up with; a guest has none. Without a password there is no signing in with one.
create table account (
    person_id bigint primary key,
    login varchar(40),
    login_key varchar(120),
    email varchar(254),
    email_key varchar(254),
    password_hash varchar(200),
    display_name varchar(60),
    created_at timestamp(6) with time zone not null,
    signed_in_at timestamp(6) with time zone not null,
    constraint account_has_a_person foreign key (person_id) references person (id),
    constraint account_login_is_unique unique (login_key),
    constraint account_email_is_unique unique (email_key)
);

-- A browser in which somebody has signed in before; of its cookie, too, only the hash is stored.
create table known_browser (
    token_hash varchar(43) not null,
    person_id bigint not null,
    known_since timestamp(6) with time zone not null,
    primary key (token_hash, person_id),
    constraint known_browser_has_a_person foreign key (person_id) references person (id)
);

create index known_browser_by_person on known_browser (person_id);

-- Wrong passwords in a row for one door: an account, a name that nobody has, or an account seen from a known browser.
create table wrong_guess (
    door varchar(43) primary key,
    guesses integer not null,
    last_at timestamp(6) with time zone not null
);

create index wrong_guess_by_time on wrong_guess (last_at);

create table one_time_link (
    token_hash varchar(43) primary key,
    purpose varchar(16) not null,
    person_id bigint,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint one_time_link_has_a_person foreign key (person_id) references person (id),
    constraint one_time_link_names_whose_password check (purpose = 'ADMINISTRATOR' or person_id is not null)
);

create index one_time_link_by_person on one_time_link (person_id);
