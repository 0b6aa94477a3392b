/** The pages of results: an assignment's, a student's, an answer's, a quiz's; files to take along; marking again. */
package tarozi.report.web;
