assert new File(basedir, 'target/classes/module-info.class').file
assert new File(basedir, 'target/classes/org/example/it/Doorbell.class').file
true
