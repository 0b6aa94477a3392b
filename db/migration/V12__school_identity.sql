-- Who somebody is to a school's own sign-in: the provider, and the provider's name for that person.
create table school_identity (
    issuer varchar(200) not null,
    subject varchar(255) not null,
    person_id bigint not null,
    connected_at timestamp(6) with time zone not null,
    primary key (issuer, subject),
    constraint school_identity_has_a_person foreign key (person_id) references person (id),
    constraint school_identity_is_one_a_provider unique (person_id, issuer)
);
