/** The pages of live games, and the sockets that keep them current: what a socket brings is the fragment that the page includes. */
package tarozi.live.web;
