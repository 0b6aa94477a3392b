create sequence classroom_seq start with 1 increment by 50;

create table classroom (
    id bigint primary key,
    teacher_id bigint not null,
    name varchar(240) not null,
    code varchar(6) not null,
    lets_names_show boolean not null,
    created_at timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    constraint classroom_has_a_teacher foreign key (teacher_id) references person (id),
    constraint classroom_code_is_unique unique (code)
);

create index classroom_by_teacher on classroom (teacher_id, name);

create sequence membership_seq start with 1 increment by 50;

-- Who has left keeps the row, so that the name is remembered and who was removed cannot slip in again.
create table membership (
    id bigint primary key,
    classroom_id bigint not null,
    person_id bigint not null,
    name varchar(160) not null,
    shows_name boolean not null,
    joined_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    removed boolean not null,
    constraint membership_has_a_classroom foreign key (classroom_id) references classroom (id),
    constraint membership_has_a_person foreign key (person_id) references person (id),
    constraint membership_is_one_a_person unique (classroom_id, person_id),
    constraint membership_removes_who_is_out check (not removed or left_at is not null)
);

create index membership_by_person on membership (person_id, left_at);
