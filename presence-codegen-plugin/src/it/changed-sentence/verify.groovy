def log = new File(basedir, 'build.log').text
def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it')

// The sentence stands in a file that no pattern selects, in its interface, and in the builder of one that is built on it.
assert log =~ /Generated \d+ files \(2 changed, 0 deleted, \d+ up to date\) from 2 schemas/
assert new File(sources, 'ParcelBase.java').text.contains('In ounces.')

// The manifest does not change either, and the first run wrote it last: what is younger was written by the second.
def firstRun = new File(basedir, 'target/presence-codegen/manifest.json').lastModified()
sources.eachFileRecurse { if (it.file) assert (it.lastModified() > firstRun) == (it.name in ['Letter.java', 'ParcelBase.java']) : it }
true
