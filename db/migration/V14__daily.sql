-- Counting those who answered in a place, and finding what one of them answered there, reads the index alone.
create index answer_by_place_and_person on answer (place, place_reference, person_id);

drop index answer_by_place;
