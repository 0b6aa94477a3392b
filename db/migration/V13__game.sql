create sequence game_seq start with 1 increment by 50;

-- What is played stays as it was when the game began; a race that students start has no quiz. Everything that changes while
-- it is played is decided here: whoever writes has read this version of the row. Without due_at nothing happens by itself.
create table game (
    id bigint primary key,
    code varchar(6) not null,
    kind varchar(8) not null,
    host_id bigint not null,
    quiz_id bigint,
    quiz_version_id bigint,
    content text not null,
    seed bigint not null,
    teams integer not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null,
    seating bigint not null,
    phase varchar(10) not null,
    round integer not null,
    opens_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    paused_at timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    skipped varchar(400) not null,
    options varchar(80) not null,
    ended_at timestamp(6) with time zone,
    constraint game_code_is_unique unique (code),
    constraint game_has_a_host foreign key (host_id) references person (id),
    constraint game_has_a_quiz foreign key (quiz_id) references quiz (id),
    constraint game_has_a_version foreign key (quiz_version_id) references quiz_version (id)
);

create index game_by_host on game (host_id, created_at);
create index game_by_quiz on game (quiz_id);
create index game_by_due on game (due_at);

create sequence player_seq start with 1 increment by 50;

-- The look of a name is what people take two names for the same by. Of a removed player the row stays, to keep the door shut.
create table player (
    id bigint primary key,
    game_id bigint not null,
    person_id bigint not null,
    name varchar(160) not null,
    look varchar(640) not null,
    team integer not null,
    extra integer not null,
    joined_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone,
    constraint player_has_a_game foreign key (game_id) references game (id),
    constraint player_is_a_person foreign key (person_id) references person (id),
    constraint player_is_once_in_a_game unique (game_id, person_id),
    constraint player_is_known_by_the_name unique (game_id, look)
);

create index player_by_person on player (person_id);

-- An answer of the ledger as the race sees it: one a player and round. Times in milliseconds: from the opening to the answer
-- without the lag that was compensated, that lag, and the player's whole time.
create table game_answer (
    answer_id bigint primary key,
    game_id bigint not null,
    player_id bigint not null,
    round integer not null,
    used integer not null,
    lag integer not null,
    whole integer not null,
    constraint game_answer_has_an_answer foreign key (answer_id) references answer (id),
    constraint game_answer_has_a_game foreign key (game_id) references game (id),
    constraint game_answer_has_a_player foreign key (player_id) references player (id),
    constraint game_answer_is_one_a_round unique (player_id, round)
);

create index game_answer_by_round on game_answer (game_id, round);
