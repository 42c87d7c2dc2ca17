def log = new File(basedir, 'build.log').text

// Both mistakes are reported at once, each with its place, its code and a hint on the next line.
assert log =~ /(?m)^\[ERROR\] src\/main\/spec\/doorbell\.yaml:4:\d+: error PC401: .*manners\.yaml.*\R    \S/
assert log =~ /(?m)^\[ERROR\] src\/main\/spec\/doorbell\.yaml:6:\d+: error PC304: .*type.*\R    \S/
assert log.contains('2 errors in src/main/spec, see above; nothing was generated.')
assert !log.contains('\tat ')
assert !log.contains('Please report')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
