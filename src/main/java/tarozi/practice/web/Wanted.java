package tarozi.practice.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** What an address asks for; what does not exist is a 404. */
final class Wanted {
    private Wanted() {}

    static QuestionFamily family(String slug) {
        return Families.called(slug).orElseThrow(NotFoundException::new);
    }

    static Question question(String slug, String code) {
        return VariantCode.parse(code).flatMap(family(slug)::question).orElseThrow(NotFoundException::new);
    }

    /** The address of a question. */
    static String address(QuestionFamily family, VariantCode code) {
        return "/practice/" + family.slug() + "/" + code.text();
    }

    /** The way back to a question from the address of one of its forms. */
    static Response backTo(String slug, String code) {
        var question = question(slug, code);
        return Response.seeOther(URI.create(address(question.family(), question.code())))
                .build();
    }
}
