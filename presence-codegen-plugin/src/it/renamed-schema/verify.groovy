['target/generated-sources/presence-codegen/org/example/it', 'target/classes/org/example/it'].each {
    def names = new File(basedir, it).list() as List
    assert names.any { it.startsWith('Knocker.') }
    assert !names.any { it.startsWith('Doorbell') } : names
}
true
