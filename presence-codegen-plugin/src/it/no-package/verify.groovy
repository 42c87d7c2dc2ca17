def log = new File(basedir, 'build.log').text

assert log.contains('<basePackage> is not set')
assert log.contains('Set it to the package of the generated types, such as <basePackage>')
assert log.contains('<basePackge>: error PC619: unknown setting')
assert log.contains('Did you mean <basePackage>?')
assert log.contains('<names> 1: error PC613: <type> "record" cannot be the name of a type')
assert log.contains('<nullAnnotations>: error PC610: "yes" is not one of auto, true and false')
assert log.contains('4 errors in pom.xml, see above; nothing was generated.')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
