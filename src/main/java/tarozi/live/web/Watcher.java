package tarozi.live.web;

import tarozi.i18n.Language;

/**
 * Who looks at a game's page, as far as its words, its forms and its links want to know.
 *
 * @param site where the application is found, such as {@code https://tarozi.example/}
 */
record Watcher(Language language, String token, String site) {}
