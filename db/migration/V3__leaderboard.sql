create table standing (
    board varchar(48) not null,
    period integer not null,
    person_id bigint not null,
    points integer not null,
    answers integer not null,
    reached_at timestamp(6) with time zone not null,
    primary key (board, period, person_id),
    constraint standing_has_a_person foreign key (person_id) references person (id),
    constraint standing_has_points check (points > 0 and answers > 0)
);

create index standing_order on standing (board, period, points desc, reached_at, person_id);
