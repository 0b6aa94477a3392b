create sequence answer_seq start with 1 increment by 50;

-- place_reference is '' where a place needs none: a null would make the rows of practice distinct for ever.
create table answer (
    id bigint primary key,
    person_id bigint not null,
    submission uuid not null,
    place varchar(16) not null,
    place_reference varchar(64) not null,
    code varchar(24) not null,
    family varchar(40) not null,
    level integer not null,
    convention varchar(16) not null,
    typed varchar(2000) not null,
    outcome varchar(8) not null,
    permille integer not null,
    slip varchar(200),
    hints integer not null,
    attempt integer not null,
    origin varchar(8) not null,
    points integer not null,
    answered_at timestamp(6) with time zone not null,
    constraint answer_has_a_person foreign key (person_id) references person (id),
    constraint answer_is_sent_once unique (person_id, submission),
    constraint answer_attempts_are_numbered unique (person_id, code, place, place_reference, attempt),
    constraint answer_level_exists check (level between 1 and 5),
    constraint answer_share_is_permille check (permille between 0 and 1000),
    constraint answer_points_are_earned_once check (points = 0 or (points > 0 and attempt = 1 and origin = 'ISSUED'))
);

create index answer_by_skill on answer (person_id, family, level, answered_at);
create index answer_by_time on answer (person_id, answered_at, id);
