// A clean build of the same sources, at another time, gives the same bytes.
def first = new File(basedir, 'kept/reproducible-1.jar')
def second = new File(basedir, 'target/reproducible-1.jar')
assert first.file && second.file
assert Arrays.equals(first.bytes, second.bytes)
assert new java.util.zip.ZipFile(second).entries().any { it.name == 'org/example/it/Doorbell.class' }
true
