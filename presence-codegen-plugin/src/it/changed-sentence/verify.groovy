def log = new File(basedir, 'build.log').text
def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it')

// The sentence stands in a file that no pattern selects, in its interface, and in the builder of one that is built on it.
assert log =~ /Generated \d+ files \(2 changed, 0 deleted, \d+ up to date\) from 2 schemas/
assert new File(sources, 'ParcelBase.java').text.contains('In ounces.')

// All others are of the first run.
def files = []
sources.eachFileRecurse { if (it.file) files << it }
def (changed, others) = files.split { it.name in ['Letter.java', 'ParcelBase.java'] }
assert changed.size() == 2
assert changed*.lastModified().min() > others*.lastModified().max()
true
