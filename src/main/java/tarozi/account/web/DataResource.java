package tarozi.account.web;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarozi.account.Person;
import tarozi.account.PersonalData;
import tarozi.account.Viewer;

/** Everything that is kept of somebody, to take along. */
@Path("/profile/data.json")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
class DataResource {
    private final List<PersonalData> keepers;
    private final Viewer viewer;

    DataResource(@All List<PersonalData> keepers, Viewer viewer) {
        this.keepers = keepers;
        this.viewer = viewer;
    }

    @GET
    public Response take() {
        Person person = viewer.person().orElseThrow(NotFoundException::new);
        Map<String, Iterable<?>> everything = new TreeMap<>();
        keepers.forEach(keeper -> everything.putAll(keeper.of(person)));
        return Response.ok(everything)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tarozi.json\"")
                .build();
    }
}
