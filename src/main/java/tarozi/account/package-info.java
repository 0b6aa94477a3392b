/**
 * Who somebody is: guests with a pseudonym and a cookie, and people with an account, who sign in, change it, and go. A
 * {@link tarozi.account.Viewer} is whoever looks at the page, with or without a row. What other packages keep of a person they
 * hand over at {@link tarozi.account.Merged}, let go of at {@link tarozi.account.Deleted}, and tell as
 * {@link tarozi.account.PersonalData}; who guesses too often, here or there, is slowed down by {@link tarozi.account.Buckets}.
 * Imports no other feature.
 */
package tarozi.account;
