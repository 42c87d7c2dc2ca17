package io.github.presencecodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NullAnnotationsTest {

    @Test
    void leaveASourceAsIfItNeverHadAny() {
        String source = """
                package a;

                import java.util.List;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                /** A type. */
                @NullMarked
                final class A<T extends java.lang.@Nullable Object> {

                    private final @Nullable String text;
                    private byte @Nullable [] bytes;

                    A(@Nullable String text, @Nullable Object @Nullable ... more) {}

                    @Override
                    public boolean equals(@Nullable Object other) {}

                    @NullMarked
                    record Nested(Map.@Nullable Entry<A, @Nullable A> entry) {}
                }
                """;
        assertThat(NullAnnotations.removedFrom(source)).isEqualTo("""
                        package a;

                        import java.util.List;

                        /** A type. */
                        final class A<T> {

                            private final String text;
                            private byte[] bytes;

                            A(String text, Object... more) {}

                            @Override
                            public boolean equals(Object other) {}

                            record Nested(Map.Entry<A, A> entry) {}
                        }
                        """);
    }

    @Test
    void leaveNoEmptyImports() {
        assertThat(NullAnnotations.removedFrom(
                        "package a;\n\nimport org.jspecify.annotations.NullMarked;\n\n@NullMarked\nclass A {}\n"))
                .isEqualTo("package a;\n\nclass A {}\n");
    }
}
