package org.keyplan.core.file;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who asks for anything. */
final class LoopbackServer implements AutoCloseable {

    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;

    LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int requests() {
        return requests.get();
    }

    /** Proves that a request would have been counted. */
    void probe() throws IOException {
        var connection = (java.net.HttpURLConnection) URI.create(url()).toURL().openConnection();
        connection.getResponseCode();
        connection.disconnect();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
