-- Without it, an assignment is marked by the version that was given.
alter table assignment add column marked_by_id bigint;
alter table assignment add constraint assignment_is_marked_by_a_version
    foreign key (marked_by_id) references quiz_version (id);

create sequence marking_seq start with 1 increment by 50;

-- Every marking again, appended once and never changed; one that is taken back is followed by its reverse.
create table marking (
    id bigint primary key,
    assignment_id bigint not null,
    person_id bigint not null,
    before_id bigint not null,
    after_id bigint not null,
    marked_at timestamp(6) with time zone not null,
    constraint marking_has_an_assignment foreign key (assignment_id) references assignment (id),
    constraint marking_has_a_person foreign key (person_id) references person (id),
    constraint marking_has_a_version_before foreign key (before_id) references quiz_version (id),
    constraint marking_has_a_version_after foreign key (after_id) references quiz_version (id),
    constraint marking_changes_the_version check (before_id <> after_id)
);

create index marking_by_assignment on marking (assignment_id, id);

create sequence marking_change_seq start with 1 increment by 50;

create table marking_change (
    id bigint primary key,
    marking_id bigint not null,
    attempt_id bigint not null,
    old_points integer not null,
    old_full integer not null,
    new_points integer not null,
    new_full integer not null,
    constraint marking_change_has_a_marking foreign key (marking_id) references marking (id),
    constraint marking_change_has_an_attempt foreign key (attempt_id) references attempt (id),
    constraint marking_change_is_one_an_attempt unique (marking_id, attempt_id)
);

create index answer_by_place on answer (place, place_reference);
