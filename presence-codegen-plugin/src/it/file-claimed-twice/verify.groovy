def log = new File(basedir, 'build.log').text

assert log =~ /(?m)^\[ERROR\] .*org\/example\/it\/Doorbell\.java: error PC703: the execution generate-first also generates this file/
assert log.contains('<groups>')
assert !log.contains('\tat ')
// What the first execution generated is still there.
assert new File(basedir, 'target/generated-sources/presence-codegen/org/example/it/Doorbell.java').file
true
