/** Page furniture: layout, errors, security headers, shared tags. Imports no feature but account. */
package tarozi.web;
