package io.github.presencecodegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void theLayoutOfHandWrittenCode() {
        assertThat(Layout.tidy("""
                                /**
                                 * Short.
                                 */
                                final class A {
                                    private int a;

                                    private int b = 1;

                                    /**
                                     * Long.
                                     *
                                     * @return x
                                     */
                                    int x() {
                                    }
                                }
                                """)).isEqualTo("""
                        /** Short. */
                        final class A {
                            private int a;
                            private int b = 1;

                            /**
                             * Long.
                             *
                             * @return x
                             */
                            int x() {}
                        }
                        """);
    }

    @Test
    void constantsWithoutCommentsStandTogether() {
        assertThat(Layout.tidy("""
                        final class A {
                            static final int A = 1;

                            static final int B = 2;

                            final int c;

                            /**
                             * Shown.
                             */
                            public static final int D = 3;

                            public static final int E = 4;
                        }
                        """)).isEqualTo("""
                        final class A {
                            static final int A = 1;
                            static final int B = 2;
                            final int c;

                            /** Shown. */
                            public static final int D = 3;

                            public static final int E = 4;
                        }
                        """);
    }
}
