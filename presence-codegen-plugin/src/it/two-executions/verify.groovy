import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

// Two executions and one for the tests: nothing to do for any of them in the second build.
assert log.count('Nothing to generate') == 3 + 2
assert log =~ /Generated \d+ files \(1 changed, 0 deleted, \d+ up to date\) from 1 schema/

def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example')
assert new File(sources, 'bells/Doorbell.java').text.contains('At the back door.')
assert new File(sources, 'letters/Letter.java').file
assert new File(sources, 'support/JsonValue.java').file
assert !new File(sources, 'bells/support').exists()
assert new File(basedir, 'target/generated-test-sources/presence-codegen/org/example/tests/Echo.java').file

def manifest = new JsonSlurper().parse(new File(basedir, 'target/presence-codegen/manifest.json'))
assert manifest.types*.type.containsAll(['org.example.bells.Doorbell', 'org.example.letters.Letter', 'org.example.tests.Echo'])
true
