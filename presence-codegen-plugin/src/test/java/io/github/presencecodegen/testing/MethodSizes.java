package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytecode of each method of a class file (JVMS 4), in bytes. HotSpot never compiles a method above 8,000
 * ({@code HugeMethodLimit}): such a method would be interpreted for as long as the program runs.
 */
public final class MethodSizes {

    private static final int LARGEST = 8_000;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private MethodSizes(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /**
     * Fails if one of these classes, by name, has a method that HotSpot would not compile. Initialisers run but once, and so
     * does what javac makes of the constants of an enum.
     */
    public static void check(Map<String, byte[]> classes) {
        Map<String, Integer> tooLarge = new TreeMap<>();
        classes.forEach((name, classFile) -> of(classFile).forEach((method, size) -> {
            if (size > LARGEST && !runsOnce(method)) {
                tooLarge.put(name + "." + method, size);
            }
        }));
        assertThat(tooLarge).as("methods above %d bytes of bytecode", LARGEST).isEmpty();
    }

    /** The largest method of some classes, and its size; of those that HotSpot should compile. */
    public static String largest(Map<String, byte[]> classes) {
        String largest = "";
        int most = 0;
        for (Map.Entry<String, byte[]> one : new TreeMap<>(classes).entrySet()) {
            for (Map.Entry<String, Integer> method : of(one.getValue()).entrySet()) {
                if (method.getValue() > most && !runsOnce(method.getKey())) {
                    most = method.getValue();
                    largest = one.getKey() + "." + method.getKey().replaceAll("\\(.*", "");
                }
            }
        }
        return most + " (" + largest + ")";
    }

    private static boolean runsOnce(String method) {
        return method.startsWith("<clinit>") || method.startsWith("$values()");
    }

    /** The size of each method that has code, by name and descriptor. */
    static Map<String, Integer> of(byte[] classFile) {
        try {
            return new MethodSizes(classFile).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> read() throws IOException {
        in.skipNBytes(8); // magic, version
        readConstants();
        in.skipNBytes(6); // access, this class, superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        Map<String, Integer> sizes = new TreeMap<>();
        readMembers(new HashMap<>()); // fields
        readMembers(sizes);
        return sizes;
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two entries
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant with tag " + tag);
            }
        }
    }

    private void readMembers(Map<String, Integer> sizes) throws IOException {
        for (int members = in.readUnsignedShort(); members > 0; members--) {
            in.skipNBytes(2); // access
            String member = texts.get(in.readUnsignedShort()) + texts.get(in.readUnsignedShort());
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts.get(in.readUnsignedShort());
                long length = Integer.toUnsignedLong(in.readInt());
                if (attribute.equals("Code")) {
                    in.skipNBytes(4); // the sizes of the stack and of the locals
                    sizes.put(member, in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
    }
}
