package care.alliance.stack.keycloak;

import care.alliance.stack.process.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings a realm that was imported earlier up to this start's settings, through Keycloak's admin API. */
public final class RealmAdministrator {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String realm;
    private final String token;

    /** @param baseUrl of a running Keycloak, without a slash at the end */
    public RealmAdministrator(String baseUrl) {
        realm = baseUrl + "/admin/realms/" + Realm.NAME;
        token = new Tokens(baseUrl).ofAdministrator();
    }

    /** Adds what the demo needs and is not there yet. */
    public void addDemo() {
        send("POST", "/partialImport", Realm.demo());
    }

    /** Addresses and secrets may have changed since the import; nothing else is touched. */
    public void apply(RealmSettings settings) {
        var smtp = MAPPER.createObjectNode()
                .put("host", settings.smtpHost())
                .put("port", "" + settings.smtpPort())
                .put("from", settings.mailFrom())
                .put("fromDisplayName", "Alliance");
        ObjectNode change = MAPPER.createObjectNode();
        change.set("smtpServer", smtp);
        send("PUT", "", change.toString());

        ObjectNode gateway = client("alliance-gateway").put("secret", settings.gatewaySecret());
        gateway.put("rootUrl", settings.publicUrl());
        gateway.putArray("redirectUris").add(settings.publicUrl() + "/*");
        ((ObjectNode) gateway.get("attributes"))
                .put("post.logout.redirect.uris", settings.publicUrl() + "/*")
                .put("backchannel.logout.url", settings.publicUrl() + "/logout/connect/back-channel/keycloak");
        save(gateway);
        save(client("alliance-notification").put("secret", settings.notificationSecret()));
        save(client("alliance-directory-admin").put("secret", settings.directoryAdminSecret()));
    }

    private ObjectNode client(String clientId) {
        JsonNode found = MAPPER.readTree(send("GET", "/clients?clientId=" + clientId, ""));
        return (ObjectNode) found.get(0);
    }

    private void save(ObjectNode client) {
        send("PUT", "/clients/" + client.get("id").asString(), client.toString());
    }

    private String send(String method, String path, String json) {
        return Http.send(HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(Http.LIMIT)
                .headers("Authorization", "Bearer " + token, "Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }
}
