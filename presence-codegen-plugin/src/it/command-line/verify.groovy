def log = new File(basedir, 'build.log').text

// The goal by hand does the work of the configured execution; neither is in the way of the other, in one build or in two.
assert log.count('(0 deleted') == 0
assert log.count('Nothing to generate') == 7
assert log.count('Nothing to compile') == 4
assert new File(basedir, 'target/presence-codegen/executions').list() as List == ['generate-default.json']
true
