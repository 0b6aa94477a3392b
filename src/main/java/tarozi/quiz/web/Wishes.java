package tarozi.quiz.web;

import jakarta.ws.rs.QueryParam;

/** What was typed into the form of an export. */
public class Wishes {
    @QueryParam("edition")
    String edition;

    @QueryParam("each")
    String each;

    @QueryParam("language")
    String language;

    @QueryParam("seed")
    String seed;
}
