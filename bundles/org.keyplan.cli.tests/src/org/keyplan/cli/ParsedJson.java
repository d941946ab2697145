package org.keyplan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that tests walk through by name and position. */
record ParsedJson(Object value) {

    /** Reads one document; anything after it is a fault. */
    static ParsedJson of(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            Object value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IOException("more than one document");
            }
            return new ParsedJson(value);
        }
    }

    /** Walks through objects (by name) and arrays (by position). */
    ParsedJson at(Object... steps) {
        Object here = value;
        for (Object step : steps) {
            here =
                    step instanceof Integer position
                            ? ((List<?>) here).get(position)
                            : ((Map<?, ?>) here).get(step);
        }
        return new ParsedJson(here);
    }

    String text(Object... steps) {
        return (String) at(steps).value;
    }

    long number(Object... steps) {
        return ((Number) at(steps).value).longValue();
    }

    boolean has(String name) {
        return ((Map<?, ?>) value).containsKey(name);
    }

    List<ParsedJson> items(Object... steps) {
        List<ParsedJson> items = new ArrayList<>();
        ((List<?>) at(steps).value).forEach(item -> items.add(new ParsedJson(item)));
        return items;
    }

    /** Every path in the document with the type of what is there; positions are left out. */
    Map<String, String> shape() {
        Map<String, String> shape = new LinkedHashMap<>();
        shape("", value, shape);
        return shape;
    }

    private static void shape(String path, Object value, Map<String, String> shape) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> shape(path + "/" + name, member, shape));
        } else if (value instanceof List<?> array) {
            shape.put(path, "array");
            array.forEach(item -> shape(path + "/*", item, shape));
        } else {
            shape.put(path, value.getClass().getSimpleName());
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.put(name, value(parser, parser.nextToken())) != null) {
                throw new IOException(name + " is given twice");
            }
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }
}
