def log = new File(basedir, 'build.log').text

def first = log =~ /Generated (\d+) files \((\d+) changed, 0 deleted, 0 up to date\) from 1 schema into target\/generated-sources\/presence-codegen/
assert first.find()
def second = log =~ /Nothing to generate: (\d+) files from 1 schema are up to date in target\/generated-sources\/presence-codegen/
assert second.find()
assert second.group(1) == first.group(1)
assert log.count('Nothing to compile') == 1

// Said by both runs, although the second has parsed nothing.
assert log.count('doorbell.yaml:11:1: warning PC302: unknown keyword "requird"') == 2
assert log.count('src/main/overlays/bell.yaml:2:3: warning PC124: "gone" cannot be removed from doorbell.yaml') == 2

// The first run compiled after it had generated. A source that is younger than its class was written by the second.
def source = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it/Doorbell.java')
def type = new File(basedir, 'target/classes/org/example/it/Doorbell.class')
assert source.text.contains('Which of the bells.')
assert source.lastModified() <= type.lastModified()
true
