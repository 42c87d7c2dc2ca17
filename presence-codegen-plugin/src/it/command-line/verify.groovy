def log = new File(basedir, 'build.log').text

// The goal on its own does the work of the configured execution; neither is in the way of the other.
assert log.count('(0 deleted') == 0
assert log.count('Nothing to generate') == 2
assert log.count('Nothing to compile') == 1
assert new File(basedir, 'target/presence-codegen/executions').list() as List == ['generate-default.json']
true
