create sequence quiz_seq start with 1 increment by 50;

-- A quiz without an owner ships with the application.
create table quiz (
    id bigint primary key,
    owner_id bigint,
    draft text not null,
    published integer not null,
    shared boolean not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    constraint quiz_has_an_owner foreign key (owner_id) references person (id),
    constraint quiz_shares_what_is_published check (not shared or published > 0)
);

create index quiz_by_owner on quiz (owner_id, changed_at);

create sequence quiz_version_seq start with 1 increment by 50;

create table quiz_version (
    id bigint primary key,
    quiz_id bigint not null,
    number integer not null,
    content text not null,
    published_at timestamp(6) with time zone not null,
    constraint quiz_version_has_a_quiz foreign key (quiz_id) references quiz (id),
    constraint quiz_version_is_numbered unique (quiz_id, number)
);
