package org.keyplan.core.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who asks for anything. */
final class LoopbackServer implements AutoCloseable {

    private final AtomicInteger requests = new AtomicInteger();
    private final ServerSocket server;

    LoopbackServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket asking = server.accept()) {
                requests.incrementAndGet();
                asking.getOutputStream()
                        .write("HTTP/1.0 404 None\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    int requests() {
        return requests.get();
    }

    /** Proves that a request would have been counted. */
    void probe() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            socket.getInputStream().readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
