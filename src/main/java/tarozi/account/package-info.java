/** Who somebody is: guests with a pseudonym and a cookie. Imports no other feature. */
package tarozi.account;
