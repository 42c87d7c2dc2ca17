def log = new File(basedir, 'build.log').text

assert log.count('Nothing to generate') == 1
['target/generated-sources/presence-codegen/org/example/it', 'target/classes/org/example/it'].each {
    def names = new File(basedir, it).list().findAll { it.contains('.') }
    assert names.any { it.startsWith('DoorbellEvent.') }
    assert names.every { it.startsWith('DoorbellEvent') } : names
}
true
