import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Generated')
// Nothing else is said, no warning in particular; Maven itself may have had some before.
assert log =~ /generate \(default\) @ groups ---\R\[INFO\] Generated/

def manifest = new JsonSlurper().parse(new File(basedir, 'target/presence-codegen/manifest.json'))
assert manifest.types*.type as Set == [
    'org.example.it.Person',
    'org.example.it.PersonValidator',
    'org.example.it.client.InviteEvent',
    'org.example.it.client.InviteEvent$Reason',
    'org.example.it.client.InviteEventValidator',
    'org.example.it.server.MemberEdu',
    'org.example.it.server.MemberEdu$Looks',
    'org.example.it.server.MemberEduValidator',
] as Set
def classes = new File(basedir, 'target/classes')
manifest.types.each { assert new File(classes, it.type.replace('.', '/') + '.class').file : it }
assert new File(classes, 'org/example/json/JsonValue.class').file
assert !new File(classes, 'org/example/it/support').exists()

def loader = new URLClassLoader([classes.toURI().toURL()] as URL[], ClassLoader.platformClassLoader)
def invite = loader.loadClass('org.example.app.App').invite()
assert invite.toJson() == '{"member":{"user":{"id":"@alice:elsewhere.org"},"display":{"name":"Alice"}},' +
    '"others":[{"user":{"id":"@john:matrix.org"}}],"sender":{"id":"@john:matrix.org"}}'

def person = loader.loadClass('org.example.it.Person')
assert person.fromJson('{"id":"@john:matrix.org"}').id().class.name == 'org.example.app.UserId'
assert person.read('{"id":"john"}').violations()*.keyword() == ['format']
true
