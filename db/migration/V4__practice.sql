create sequence progress_seq start with 1 increment by 50;

create table progress (
    id bigint primary key,
    person_id bigint not null,
    family varchar(40) not null,
    level integer not null,
    issued integer not null,
    wanted varchar(16),
    streak integer not null,
    answered integer not null,
    mastered_at timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    constraint progress_has_a_person foreign key (person_id) references person (id),
    constraint progress_is_one_a_skill unique (person_id, family, level)
);

create sequence taken_hints_seq start with 1 increment by 50;

create table taken_hints (
    id bigint primary key,
    person_id bigint not null,
    code varchar(24) not null,
    taken integer not null,
    constraint taken_hints_have_a_person foreign key (person_id) references person (id),
    constraint taken_hints_are_one_a_variant unique (person_id, code)
);
