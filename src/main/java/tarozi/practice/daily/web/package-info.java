/** The pages of the daily challenge: a day, and its questions with what became of one's answers. */
package tarozi.practice.daily.web;
