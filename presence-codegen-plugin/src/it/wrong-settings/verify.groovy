def log = new File(basedir, 'build.log').text

assert log.contains('<groups> 1: <validatorsOnly>: error PC620: "both" is neither true nor false')
assert log.contains('<dialect>: error PC621: "draft-7" is not a known dialect')
assert log.contains('Did you mean draft-07?')
assert log.contains('<assertFormats>: error PC620: "yes" is neither true nor false')
assert log.contains('<schemaMappings> 3: error PC625: "https://example.org/schemas/" is mapped twice; the first is <schemaMappings> 1')
assert log.contains('<schemaMappings> 3: error PC624: <path> "../remote/" cannot be mapped to its URI: it leaves <specDirectory>')
assert log.contains('<schemaMappings> 4: error PC622: <uri> is missing')
assert log.contains('6 errors in pom.xml, see above; nothing was generated.')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
