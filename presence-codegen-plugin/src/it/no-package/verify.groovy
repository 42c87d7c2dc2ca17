def log = new File(basedir, 'build.log').text

assert log.contains('<basePackage> is not set. Add the package of the generated types')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
