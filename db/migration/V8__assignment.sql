create sequence assignment_seq start with 1 increment by 50;

-- Without a classroom it is for everybody who has the link; without attempts_allowed there is no limit.
create table assignment (
    id bigint primary key,
    teacher_id bigint not null,
    quiz_id bigint not null,
    version_id bigint not null,
    classroom_id bigint,
    link_code varchar(8) not null,
    title varchar(480) not null,
    opens_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    attempts_allowed integer,
    feedback varchar(16) not null,
    seed bigint not null,
    created_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    constraint assignment_has_a_teacher foreign key (teacher_id) references person (id),
    constraint assignment_has_a_quiz foreign key (quiz_id) references quiz (id),
    constraint assignment_has_a_version foreign key (version_id) references quiz_version (id),
    constraint assignment_has_a_classroom foreign key (classroom_id) references classroom (id),
    constraint assignment_link_is_unique unique (link_code),
    constraint assignment_is_open_for_a_while check (opens_at < due_at),
    constraint assignment_allows_attempts check (attempts_allowed between 1 and 10)
);

create index assignment_by_teacher on assignment (teacher_id, due_at);
create index assignment_by_quiz on assignment (quiz_id);
create index assignment_by_classroom on assignment (classroom_id);

create sequence extension_seq start with 1 increment by 50;

create table extension (
    id bigint primary key,
    assignment_id bigint not null,
    person_id bigint not null,
    due_at timestamp(6) with time zone not null,
    constraint extension_has_an_assignment foreign key (assignment_id) references assignment (id),
    constraint extension_has_a_person foreign key (person_id) references person (id),
    constraint extension_is_one_a_person unique (assignment_id, person_id)
);

create index extension_by_person on extension (person_id);

create sequence attempt_seq start with 1 increment by 50;

create table attempt (
    id bigint primary key,
    assignment_id bigint not null,
    person_id bigint not null,
    number integer not null,
    name varchar(160) not null,
    started_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    constraint attempt_has_an_assignment foreign key (assignment_id) references assignment (id),
    constraint attempt_has_a_person foreign key (person_id) references person (id),
    constraint attempt_is_numbered unique (assignment_id, person_id, number)
);

create index attempt_by_person on attempt (person_id);

create sequence attempt_item_seq start with 1 increment by 50;

-- The draft is what was typed and not taken: not readable, not sent yet, or sent too late.
create table attempt_item (
    id bigint primary key,
    attempt_id bigint not null,
    item_key varchar(12) not null,
    position integer not null,
    code varchar(24) not null,
    draft text,
    draft_at timestamp(6) with time zone,
    answer_id bigint,
    first_seen_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    seconds integer,
    constraint attempt_item_has_an_attempt foreign key (attempt_id) references attempt (id),
    constraint attempt_item_has_an_answer foreign key (answer_id) references answer (id),
    constraint attempt_item_is_one_a_key unique (attempt_id, item_key),
    constraint attempt_item_is_one_a_position unique (attempt_id, position)
);

create index attempt_item_by_answer on attempt_item (answer_id);
