create sequence person_seq start with 1 increment by 50;

create table person (
    id bigint primary key,
    pseudonym varchar(40) not null,
    role varchar(16) not null,
    seed bigint not null,
    created_at timestamp(6) with time zone not null,
    constraint person_pseudonym_is_unique unique (pseudonym)
);

-- The cookie's token itself is never stored: who reads this table cannot become anybody.
create table person_session (
    token_hash varchar(43) primary key,
    person_id bigint not null,
    created_at timestamp(6) with time zone not null,
    last_seen timestamp(6) with time zone not null,
    constraint person_session_has_a_person foreign key (person_id) references person (id)
);

create index person_session_by_person on person_session (person_id);
