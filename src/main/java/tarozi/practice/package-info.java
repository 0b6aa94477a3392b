/** Practising alone: the map of skills, one question at a time, hints, mastery. May import answer and what answer imports. */
package tarozi.practice;
