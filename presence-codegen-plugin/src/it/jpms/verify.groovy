assert new File(basedir, 'target/classes/module-info.class').file
assert new File(basedir, 'target/classes/org/example/it/Doorbell.class').file
assert new File(basedir, 'target/classes/org/example/it/Visit$Known.class').file

// The module does not read java.compiler, so it has the annotation of the support types alone.
def generated = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it/Visit.java').text
assert generated.contains('\n@Generated\n')
assert !generated.contains('javax.annotation.processing')
true
