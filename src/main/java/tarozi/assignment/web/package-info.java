/** The pages of assignments: a teacher's, a student's, and the one behind a link. */
package tarozi.assignment.web;
