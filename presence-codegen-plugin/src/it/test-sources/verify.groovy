import groovy.json.JsonSlurper

assert new File(basedir, 'target/generated-test-sources/presence-codegen/org/example/it/Doorbell.java').file
assert new File(basedir, 'target/test-classes/org/example/it/Doorbell.class').file
assert !new File(basedir, 'target/classes/org').exists()
assert !new File(basedir, 'target/generated-sources/presence-codegen').exists()
def manifest = new JsonSlurper().parse(new File(basedir, 'target/presence-codegen/manifest.json'))
assert 'org.example.it.Doorbell' in manifest.types*.type
true
