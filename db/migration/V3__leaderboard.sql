create table standing (
    board varchar(48) not null,
    period integer not null,
    person_id bigint not null,
    points integer not null,
    answers integer not null,
    reached_at timestamp(6) with time zone not null,
    primary key (person_id, board, period),
    constraint standing_has_a_person foreign key (person_id) references person (id),
    constraint standing_has_points check (points > 0 and answers > 0)
);

-- The only index that begins with the board, so that no planner takes another for the top, a rank or the neighbours.
create index standing_order on standing (board, period, points desc, reached_at, person_id);
