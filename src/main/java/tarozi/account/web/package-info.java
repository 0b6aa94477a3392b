/** How a browser says who it is: one cookie with a random token, of which only the hash is stored. */
package tarozi.account.web;
