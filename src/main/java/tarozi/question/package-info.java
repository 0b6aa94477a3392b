/** PURE. What can be asked: families of questions, their variants, codes and prompts (keys and arguments, no human language). May import formula. */
package tarozi.question;
