def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] presence-codegen is skipped (presence-codegen.skip).')
assert !log.contains('Generated ')
assert !new File(basedir, 'target/generated-sources').exists()
assert !new File(basedir, 'target/presence-codegen').exists()
true
