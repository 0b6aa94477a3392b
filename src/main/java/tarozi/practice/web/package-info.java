/** The pages of practice: home, the map of skills, questions, answers explained. */
package tarozi.practice.web;
