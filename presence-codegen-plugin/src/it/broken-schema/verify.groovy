def log = new File(basedir, 'build.log').text

// Both mistakes are reported at once, each with its place, its code, the line with a caret, and a hint.
assert log =~ /(?m)^\[ERROR\] src\/main\/spec\/doorbell\.yaml:4:5: error PC401: .*manners\.yaml.*\R    4 \|     \$ref: manners\.yaml\R      \|     \^\R    \S/
assert log =~ /(?m)^\[ERROR\] src\/main\/spec\/doorbell\.yaml:6:11: error PC304: .*type.*\R    6 \|     type: 5\R      \|           \^\R    \S/
assert log.contains('2 errors in src/main/spec, see above; nothing was generated.')
assert !log.contains('\tat ')
assert !log.contains('Please report')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
