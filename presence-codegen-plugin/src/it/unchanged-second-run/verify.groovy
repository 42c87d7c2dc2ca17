def log = new File(basedir, 'build.log').text

def summaries = (log =~ /Generated (\d+) files \((\d+) changed\)/).collect { it }
assert summaries.size() == 2
assert summaries[0][1] == summaries[0][2]
assert summaries[1][1] == summaries[0][1]
assert summaries[1][2] == '0'
assert log.count('Nothing to compile') == 1

// The first run compiled after it had generated. A source that is younger than its class was written by the second.
def source = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it/Doorbell.java')
def type = new File(basedir, 'target/classes/org/example/it/Doorbell.class')
assert source.lastModified() <= type.lastModified()
true
