def log = new File(basedir, 'build.log').text

assert log =~ /Generated \d+ files \(0 changed, [1-9]\d* deleted, \d+ up to date\) from 1 schema /
['target/generated-sources/presence-codegen/org/example/it', 'target/classes/org/example/it'].each {
    def names = new File(basedir, it).list().findAll { it.contains('.') }
    assert names.any { it.startsWith('Doorbell') }
    assert names.every { it.startsWith('Doorbell') } : names
}
assert !new File(basedir, 'target/presence-codegen/manifest.json').text.contains('Letter')
true
