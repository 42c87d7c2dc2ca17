def log = new File(basedir, 'build.log').text
def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it')

// The sentence stands in a file that no pattern selects, and in the Java of one that refers to it.
assert log =~ /Generated \d+ files \(1 changed, 0 deleted, \d+ up to date\) from 2 schemas/
assert new File(sources, 'Letter.java').text.contains('In ounces.')

def first = new File(sources, 'Doorbell.java').lastModified()
sources.eachFile { if (it.file && it.name != 'Letter.java') assert it.lastModified() - first < 2000 : it }
assert new File(sources, 'Letter.java').lastModified() == sources.listFiles().findAll { it.file }*.lastModified().max()
true
