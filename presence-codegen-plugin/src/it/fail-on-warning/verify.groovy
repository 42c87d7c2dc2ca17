def log = new File(basedir, 'build.log').text

// A warning is shown as one, and the last line says why it fails the build.
assert log.contains('[WARNING] src/main/spec/doorbell.yaml:4:1: warning PC302: unknown keyword "requird"')
assert log.contains('1 warning in src/main/spec, see above; nothing was generated, because <failOnWarning> is set.')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
