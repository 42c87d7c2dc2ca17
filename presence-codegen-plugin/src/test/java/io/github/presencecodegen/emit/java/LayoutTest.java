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
    void recordsAndEnumsOpenLikeOtherTypes() {
        assertThat(Layout.tidy("""
                        public interface Either {
                            record StringValue(String value) implements Either {
                                public StringValue {
                                    check(value);
                                }
                            }
                            public record Plain(String value) {
                                int x() {
                                }
                            }
                            enum Known implements Either {
                                A
                            }
                            record Empty(String value) {
                            }
                        }
                        """)).isEqualTo("""
                        public interface Either {

                            record StringValue(String value) implements Either {

                                public StringValue {
                                    check(value);
                                }
                            }
                            public record Plain(String value) {

                                int x() {}
                            }
                            enum Known implements Either {

                                A
                            }
                            record Empty(String value) {}
                        }
                        """);
    }
}
