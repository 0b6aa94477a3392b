-- The name of a quiz that ships with the application: the same in every release, so that a changed file finds its quiz.
alter table quiz add column starter varchar(40);

alter table quiz add constraint quiz_starter_is_unique unique (starter);

alter table quiz add constraint quiz_starter_has_no_owner check (starter is null or owner_id is null);
