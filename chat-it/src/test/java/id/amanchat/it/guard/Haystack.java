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
import java.util.ArrayList;
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
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final int BLOCK = 16 * 1024 * 1024;

    /** What stands before a string's bytes in a heap dump: how many there are, and that they are bytes. */
    private static final byte TYPE_BYTE = 8;

    /** Bits of a hash of four bytes: most places in a file are passed by at a glance. */
    private static final int HASH_BITS = 22;

    private static final int GOLDEN = 0x9E3779B9;

    private final Map<Integer, List<Needle>> needles = new HashMap<>();
    private final BitSet hashes = new BitSet(1 << HASH_BITS);
    private int longest;

    /** Bytes to be found; the four from {@code anchor} on are what is looked for first. */
    private record Needle(byte[] bytes, int anchor, String text) {

        boolean stands(byte[] block, int anchored, int filled) {
            int from = anchored - anchor;
            int end = from + bytes.length;
            return from >= 0 && end <= filled && Arrays.equals(block, from, end, bytes, 0, bytes.length);
        }
    }

    Haystack(Collection<String> texts) {
        texts.forEach(text -> ENCODINGS.forEach(encoding -> add(new Needle(text.getBytes(encoding), 0, text))));
    }

    /** Also these, where one is the whole of a string in a heap dump. */
    Haystack andStrings(Collection<String> texts) {
        texts.forEach(text -> ENCODINGS.forEach(encoding -> add(string(text.getBytes(encoding), text))));
        return this;
    }

    private static Needle string(byte[] bytes, String text) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + 1 + bytes.length);
        buffer.putInt(bytes.length).put(TYPE_BYTE).put(bytes);
        return new Needle(buffer.array(), Integer.BYTES + 1, text);
    }

    private void add(Needle needle) {
        int key = ByteBuffer.wrap(needle.bytes()).getInt(needle.anchor());
        hashes.set(hash(key));
        needles.computeIfAbsent(key, first -> new ArrayList<>()).add(needle);
        longest = Math.max(longest, needle.bytes().length);
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
        int key = 0;
        for (int at = 0; at < filled; at++) {
            key = key << Byte.SIZE | block[at] & 0xFF;
            if (hashes.get(hash(key))) {
                note(block, at - Integer.BYTES + 1, filled, needles.getOrDefault(key, List.of()), found);
            }
        }
    }

    private static void note(byte[] block, int at, int filled, List<Needle> candidates, Set<String> found) {
        for (Needle needle : candidates) {
            if (needle.stands(block, at, filled)) {
                found.add(needle.text());
            }
        }
    }

    private static int hash(int key) {
        return key * GOLDEN >>> Integer.SIZE - HASH_BITS;
    }
}
