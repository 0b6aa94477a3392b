/** Page furniture: layout, errors, languages' links, caching, shared tags. Imports i18n, and no feature but account. */
package tarozi.web;
