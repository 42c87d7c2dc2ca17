def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example')
assert new File(sources, 'bells/Doorbell.java').file
assert new File(sources, 'support/JsonValue.java').file
assert !new File(sources, 'letters').exists()
def classes = new File(basedir, 'target/classes/org/example/letters')
assert !classes.exists() || classes.list().length == 0
assert !new File(basedir, 'target/presence-codegen/manifest.json').text.contains('Letter')
true
