// Calls every operation that the vendor's Java SDK and we have, with full and minimal valid requests, against a sandbox.
//
//     java VendorJava URL KEYS.json CLIENT REQUESTS.jsonl
//
// KEYS are those of `bss sandbox --print-keys --json`; CLIENT is a class such as com.huaweicloud.sdk.bss.v2.BssClient; a line of
// REQUESTS is {"operation", "document", "rule", "callers", "constants"}; only valid ones (rule null) are sent. Exit 1 when a call fails: it
// was refused, or its answer does not parse. An operation's second request may name the record that its first has paid or
// cancelled; such a refusal is counted and named.

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.http.SdkFormDataBody;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class VendorJava {
    static final ObjectMapper JSON = new ObjectMapper();
    /** What a sandbox says of a request that breaks a rule. */
    static final Set<String> INVALID = Set.of("CBC.0100", "CBC.0101", "OSM.0001");

    static Object client(String name, String url, JsonNode key) throws Exception {
        GlobalCredentials credentials = new GlobalCredentials()
            .withAk(key.get("ak").asText()).withSk(key.get("sk").asText()).withDomainId(key.get("domain_id").asText());
        ClientBuilder<?> builder = (ClientBuilder<?>) Class.forName(name).getMethod("newBuilder").invoke(null);
        return builder.withCredential(credentials).withEndpoint(url).build();
    }

    static Method method(Object client, String operation) {
        String name = operation.substring(0, 1).toLowerCase() + operation.substring(1);
        for (Method method : client.getClass().getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                return method;
            }
        }
        return null;
    }

    /** The document with its lists of plain values as texts with commas, as the SDK has some lists in a query. */
    static JsonNode joined(JsonNode document) {
        ObjectNode out = document.deepCopy();
        document.fields().forEachRemaining(field -> {
            if (field.getValue().isArray() && (field.getValue().isEmpty() || field.getValue().get(0).isValueNode())) {
                StringBuilder text = new StringBuilder();
                field.getValue().forEach(item -> text.append(text.length() == 0 ? "" : ",").append(item.asText()));
                out.put(field.getKey(), text.toString());
            }
        });
        return out;
    }

    static Object read(JsonNode document, Class<?> type) {
        try {
            return JsonUtils.getDefaultMapper().convertValue(document, type);
        } catch (IllegalArgumentException error) {
            return JsonUtils.getDefaultMapper().convertValue(joined(document), type);
        }
    }

    /** A request with the document's fields, and a body with all of them that it knows. */
    static Object request(JsonNode document, Class<?> type) throws Exception {
        Object request = read(document, type);
        for (Method method : type.getMethods()) {
            if (method.getName().equals("setBody")) {
                Class<?> kind = method.getParameterTypes()[0];
                method.invoke(request, SdkFormDataBody.class.isAssignableFrom(kind) ? form(document, kind) : read(document, kind));
            }
        }
        return request;
    }

    /** A form: its files come as streams. */
    static Object form(JsonNode document, Class<?> type) throws Exception {
        ObjectNode plain = document.deepCopy();
        Map<String, JsonNode> files = new HashMap<>();
        document.fields().forEachRemaining(field -> {
            if (field.getValue().has("base64")) {
                files.put(field.getKey(), field.getValue());
                plain.remove(field.getKey());
            }
        });
        Object form = read(plain, type);
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            byte[] bytes = Base64.getDecoder().decode(file.getValue().get("base64").asText());
            String name = file.getValue().path("file_name").asText("file");
            String setter = "with" + file.getKey().substring(0, 1).toUpperCase() + file.getKey().substring(1);
            type.getMethod(setter, InputStream.class, String.class).invoke(form, new ByteArrayInputStream(bytes), name);
        }
        return form;
    }

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Map<String, Object> clients = new HashMap<>();
        JsonNode keys = JSON.readTree(Files.readAllBytes(Path.of(arguments[1])));
        for (String caller : (Iterable<String>) () -> keys.fieldNames()) {
            clients.put(caller, client(arguments[2], url, keys.get(caller)));
        }
        Set<String> called = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        int failed = 0, spent = 0, demanded = 0;
        for (String line : Files.readAllLines(Path.of(arguments[3]))) {
            JsonNode given = JSON.readTree(line);
            if (!given.get("rule").isNull()) {
                continue;
            }
            String operation = given.get("operation").asText();
            String caller = given.get("callers").path(0).asText("customer");
            Object client = clients.get(caller);
            Method method = method(client, operation);
            if (method == null) {
                unknown.add(operation);
                continue;
            }
            ObjectNode document = (ObjectNode) given.get("document");
            // what our clients always send, and the SDK's users set
            given.get("constants").fields().forEachRemaining(constant -> document.set(constant.getKey(), constant.getValue()));
            Throwable said = null;
            try {
                method.invoke(client, request(document, method.getParameterTypes()[0]));
            } catch (InvocationTargetException error) {
                said = error.getCause();
            } catch (IllegalArgumentException error) {
                said = error;
            }
            if (said instanceof ServiceResponseException && called.contains(operation)) {
                String code = ((ServiceResponseException) said).getErrorCode();
                if (code != null && !INVALID.contains(code)) {
                    spent++;
                    System.out.println(operation + ": " + code + ", after the call before it");
                    continue;
                }
            }
            called.add(operation);
            // the SDK itself demands what the documents have as optional, and sends nothing
            if (said instanceof SdkException && String.valueOf(said.getMessage()).contains("existence is")) {
                demanded++;
                System.out.println(operation + ": " + said.getMessage());
                continue;
            }
            if (said != null) {
                failed++;
                System.out.println(operation + " as " + caller + ": " + said + "\n  " + document);
            }
        }
        System.out.printf("%d operations called, %d calls failed, %d refused for what the call before it did, %d for which the SDK demands more, "
            + "%d operations that the SDK does not have%n", called.size(), failed, spent, demanded, unknown.size());
        // its connection pool keeps the process
        System.exit(failed > 0 || called.isEmpty() ? 1 : 0);
    }
}
