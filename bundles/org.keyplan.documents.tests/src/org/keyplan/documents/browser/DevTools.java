package org.keyplan.documents.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A connection to a browser by the Chrome DevTools Protocol. */
final class DevTools implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting =
            new ConcurrentHashMap<>();
    private final Map<String, Consumer<Map<String, Object>>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI address) {
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address, new Receiver())
                        .join();
    }

    private final class Receiver implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
            message.append(data);
            if (whole) {
                Map<String, Object> received = Json.object(message.toString());
                message.setLength(0);
                dispatch(received);
            }
            from.request(1);
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private void dispatch(Map<String, Object> message) {
        if (message.get("id") instanceof Double id) {
            CompletableFuture<Map<String, Object>> answer = waiting.remove(id.intValue());
            if (message.containsKey("error")) {
                answer.completeExceptionally(new IllegalStateException("" + message.get("error")));
            } else {
                answer.complete((Map<String, Object>) message.get("result"));
            }
            return;
        }
        Consumer<Map<String, Object>> listener = listeners.get("" + message.get("sessionId"));
        if (listener != null) {
            listener.accept(message);
        }
    }

    /** Hears all events of a session, as they come, until another listener takes its place. */
    void listen(String session, Consumer<Map<String, Object>> listener) {
        listeners.put(session, listener);
    }

    /** Sends a command and waits for its answer; the session is null for the browser itself. */
    Map<String, Object> send(String session, String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (session != null) {
            message.put("sessionId", session);
        }
        synchronized (socket) {
            socket.sendText(Json.text(message), true).join();
        }
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + ": " + e, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
