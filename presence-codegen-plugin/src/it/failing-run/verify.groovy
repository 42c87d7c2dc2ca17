def log = new File(basedir, 'build.log').text

// The run that failed has left the sources and what is known of them, so that the next one has nothing to do.
assert log.contains('doorbell.yaml:1:7: error PC304: ')
assert log.contains('1 error in src/main/spec, see above; nothing was generated.')
assert log =~ /(?s)BUILD FAILURE.*Nothing to generate: \d+ files from 1 schema are up to date/
assert log =~ /(?s)BUILD FAILURE.*Nothing to compile/
true
