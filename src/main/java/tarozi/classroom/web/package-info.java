/** The pages of classes: for their teacher, for their members, and for who would like to join. */
package tarozi.classroom.web;
