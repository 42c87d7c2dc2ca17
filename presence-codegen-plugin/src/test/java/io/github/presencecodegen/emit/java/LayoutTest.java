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
}
