package io.github.presencecodegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final Condition A = Condition.of("a()");
    private static final Condition B = Condition.of("b()");
    private static final CodeBlock STEP = CodeBlock.of("step();\n");

    @Test
    void answerByTheLastConditions() {
        assertThat(new Guards().body()).hasToString("return true;\n");
        assertThat(new Guards().require(A).require(B).body()).hasToString("return a() && b();\n");
        assertThat(new Guards().require(A).add(STEP).body())
                .hasToString("if (!a()) {\n  return false;\n}\nstep();\nreturn true;\n");
        assertThat(new Guards().add(STEP).require(A).body()).hasToString("step();\nreturn a();\n");
    }

    @Test
    void goOnInsideABlockWhenAllHold() {
        assertThat(new Guards().require(A).require(B).block()).hasToString("if (!a() || !b()) {\n  return false;\n}\n");
        assertThat(new Guards().block().isEmpty()).isTrue();
    }

    @Test
    void areEmptyWhereNothingCanFail() {
        assertThat(new Guards().require(Condition.ALWAYS).isEmpty()).isTrue();
        assertThat(new Guards().require(Condition.NEVER).isEmpty()).isFalse();
    }

    @Test
    void endWithWhatNeverHolds() {
        Guards guards =
                new Guards().require(Condition.NEVER).require(A).add(STEP).require(B);
        assertThat(guards.body()).hasToString("return false;\n");
        assertThat(new Guards().addAll(guards).require(A).body()).hasToString("return false;\n");
        assertThat(new Guards().require(Condition.NEVER).block()).hasToString("return false;\n");
    }

    @Test
    void areOneMethodUpToTheLimit() {
        assertThat(methods(0)).hasSize(1);
        assertThat(methods(CodeSize.MOST_TOGETHER)).hasSize(1);
    }

    @Test
    void goOnInFurtherMethods() {
        List<MethodSpec> methods = methods(2 * CodeSize.MOST_TOGETHER + 1);
        assertThat(methods).extracting(MethodSpec::name).containsExactly("isA", "isA$part2", "isA$part3");
        assertThat(methods.get(0).code().toString())
                .startsWith("return c0() && c1()")
                .endsWith("isA$part2(x);\n");
        assertThat(methods.get(1).code().toString())
                .startsWith("return c100() && ")
                .endsWith("isA$part3(x);\n");
        assertThat(methods.get(2).code()).hasToString("return c200();\n");
    }

    @Test
    void areLongBeforeTheyAreTooLong() {
        assertThat(guards(CodeSize.MOST_TOGETHER / 2).isLong()).isFalse();
        assertThat(guards(CodeSize.MOST_TOGETHER / 2 + 1).isLong()).isTrue();
    }

    private static List<MethodSpec> methods(int conditions) {
        return guards(conditions).methods("isA", "x", name -> MethodSpec.methodBuilder(name));
    }

    private static Guards guards(int conditions) {
        Guards guards = new Guards();
        for (int i = 0; i < conditions; i++) {
            guards.require(Condition.of("c$L()", i));
        }
        return guards;
    }
}
