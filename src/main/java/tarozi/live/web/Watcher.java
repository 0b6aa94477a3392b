package tarozi.live.web;

import tarozi.i18n.Language;

/** Who looks at a game's page, as far as its words and its forms want to know. */
record Watcher(Language language, String token) {}
