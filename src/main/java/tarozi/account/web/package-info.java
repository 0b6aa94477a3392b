/**
 * The pages of accounts, and how a browser says who it is: one cookie with a random token of the session, and one by which the
 * browser itself is known again. Of both only the hash is stored.
 */
package tarozi.account.web;
