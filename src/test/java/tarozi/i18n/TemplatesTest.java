package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void holdNoWordsForPeople() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> templates = Sources.files(TEMPLATES);
        assertFalse(templates.isEmpty(), "nothing was read");
        for (Path template : templates) {
            Literals.in(Files.readString(template)).forEach(literal -> found.add(template + ": " + literal));
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello {name}</p>",
                "{#if a}Salom{/if}",
                "<title>Home</title>",
                "<img alt='A scale'>",
                "<input placeholder=\"Your answer\">",
                "<a aria-label='Уйга' href='/'></a>",
                "<input type='submit' value='Send'>",
                "{#field name='a' label='Answer' /}",
                "<svg><text>units</text></svg>",
            })
    void areCaughtWhenTheyHoldSome(String template) {
        assertFalse(Literals.in(template).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{t:of('home.title')} · {n} × {m} = {t:number(n)}</p>",
                "<a href='/practice'{#if here} aria-current='true'{/if}>{t:of('layout.practice')}</a>",
                "<mi>n</mi><input type='text' value='{value}'>",
                "{! A note for whoever reads the template. !}",
            })
    void mayHoldSymbolsAndExpressions(String template) {
        assertTrue(Literals.in(template).isEmpty());
    }
}
