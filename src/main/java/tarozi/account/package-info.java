/**
 * Who somebody is: guests with a pseudonym and a cookie. A {@link tarozi.account.Viewer} is whoever looks at the page,
 * with or without a row. Imports no other feature.
 */
package tarozi.account;
