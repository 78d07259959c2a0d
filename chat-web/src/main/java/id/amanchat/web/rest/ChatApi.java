package id.amanchat.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, described by {@code openapi.yaml} beside this class. */
@ApplicationPath("/api")
public class ChatApi extends Application {}
