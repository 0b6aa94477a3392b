/**
 * A teacher's classes: a {@link tarozi.classroom.Classroom} is joined by its code, and a
 * {@link tarozi.classroom.Membership} says under which name somebody is in it and who sees that name. May import account.
 */
package tarozi.classroom;
