-- What was removed from the draft and can be put back: a quiz file of those items alone.
alter table quiz add column removed text;
