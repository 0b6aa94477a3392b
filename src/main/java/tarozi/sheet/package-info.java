/**
 * A question on paper, for every page that shows one: its prompt and fields, the marks on an answer, the count explained.
 * Templates of the same name include one another; {@code {statement.said}} says a statement in the request's language.
 * May import grading, question, formula and i18n.
 */
package tarozi.sheet;
