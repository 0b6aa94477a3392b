/** Languages: which one a request wants, and the texts in it. Imports no feature. */
package tarozi.i18n;
