import groovy.json.JsonSlurper

def manifest = new JsonSlurper().parse(new File(basedir, 'target/presence-codegen/manifest.json'))
assert manifest.types.collect { [it.type, it.kind] } as Set == [
    ['org.example.it.PaidEvent', 'object'],
    ['org.example.it.PaidEventValidator', 'validator'],
    ['org.example.it.api.HostsValidator', 'validator'],
    ['org.example.it.api.NothingValidator', 'validator'],
    // A type that another type needs is made all the same.
    ['org.example.it.api.Payment', 'union'],
    ['org.example.it.api.Payment$CardPayment', 'object'],
    ['org.example.it.api.Payment$CashPayment', 'object'],
    ['org.example.it.api.PaymentValidator', 'validator'],
] as Set
def classes = new File(basedir, 'target/classes')
manifest.types.each { assert new File(classes, it.type.replace('.', '/') + '.class').file : it }
// What these schemas need of formats and patterns is there, and nothing else.
assert new File(classes, 'org/example/it/support/format/DateTimeFormat.class').file
assert new File(classes, 'org/example/it/support/pattern/JsonPattern.class').file
assert !new File(classes, 'org/example/it/support/format/UriFormat.class').exists()

def loader = new URLClassLoader([classes.toURI().toURL()] as URL[], ClassLoader.platformClassLoader)
def lines = loader.loadClass('org.example.app.App').lines()
assert lines.join('\n') == new File(basedir, 'expected.txt').text.trim()
true
