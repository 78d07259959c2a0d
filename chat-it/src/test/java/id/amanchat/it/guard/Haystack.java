package id.amanchat.it.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for texts among bytes, in each encoding in which a text may stand there; one pass for all of them. */
final class Haystack {

    static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private static final int BLOCK = 16 * 1024 * 1024;

    /** What stands before a string's bytes in a heap dump: how many there are, and that they are bytes. */
    private static final byte TYPE_BYTE = 8;

    private final Map<Integer, Map<byte[], String>> needles = new HashMap<>();
    private final BitSet beginnings = new BitSet(1 << Short.SIZE);
    private int longest;

    Haystack(Collection<String> texts) {
        texts.forEach(text -> ENCODINGS.forEach(encoding -> add(text.getBytes(encoding), text)));
    }

    /** Also this one, where it is the whole of a string in a heap dump. */
    Haystack andStrings(Collection<String> texts) {
        texts.forEach(text -> ENCODINGS.forEach(encoding -> addString(text.getBytes(encoding), text)));
        return this;
    }

    private void addString(byte[] bytes, String text) {
        add(
                ByteBuffer.allocate(Integer.BYTES + 1 + bytes.length)
                        .putInt(bytes.length)
                        .put(TYPE_BYTE)
                        .put(bytes)
                        .array(),
                text);
    }

    private void add(byte[] bytes, String text) {
        int beginning = beginning(bytes[0], bytes[1]);
        beginnings.set(beginning);
        needles.computeIfAbsent(beginning, first -> new HashMap<>()).put(bytes, text);
        longest = Math.max(longest, bytes.length);
    }

    Set<String> foundIn(String text) {
        return foundIn(text.getBytes(StandardCharsets.UTF_8));
    }

    Set<String> foundIn(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        look(bytes, bytes.length, found);
        return found;
    }

    /** In all files below a folder, or in this one file. */
    Set<String> foundBelow(Path folder) {
        Set<String> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    look(file, found);
                    return FileVisitResult.CONTINUE;
                }

                /** A server cleans up while it is looked at. */
                @Override
                public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void look(Path file, Set<String> found) {
        byte[] block = new byte[BLOCK];
        int kept = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            for (int read = channel.read(into(block, 0)); read > 0; read = channel.read(into(block, kept))) {
                int filled = kept + read;
                look(block, filled, found);
                kept = Math.min(longest, filled);
                System.arraycopy(block, filled - kept, block, 0, kept);
            }
        } catch (NoSuchFileException gone) {
            // A server cleans up while it is looked at.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ByteBuffer into(byte[] block, int from) {
        return ByteBuffer.wrap(block, from, block.length - from);
    }

    private void look(byte[] block, int filled, Set<String> found) {
        for (int at = 0; at + 1 < filled; at++) {
            int beginning = beginning(block[at], block[at + 1]);
            if (beginnings.get(beginning)) {
                note(block, at, filled, needles.get(beginning), found);
            }
        }
    }

    private static void note(byte[] block, int at, int filled, Map<byte[], String> candidates, Set<String> found) {
        candidates.forEach((bytes, text) -> {
            int end = at + bytes.length;
            if (end <= filled && Arrays.equals(block, at, end, bytes, 0, bytes.length)) {
                found.add(text);
            }
        });
    }

    private static int beginning(byte first, byte second) {
        return (first & 0xFF) << Byte.SIZE | second & 0xFF;
    }
}
