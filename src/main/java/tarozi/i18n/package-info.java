/** Languages: which one a request wants, and the texts in it. Imports no feature and no page. */
package tarozi.i18n;
