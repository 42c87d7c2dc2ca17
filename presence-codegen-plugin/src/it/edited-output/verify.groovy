def log = new File(basedir, 'build.log').text
def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it')

assert log =~ /Generated \d+ files \(2 changed, 0 deleted, \d+ up to date\)/
assert new File(sources, 'Doorbell.java').text.contains('public String manner()')
assert new File(sources, 'DoorbellValidator.java').text.contains('isValid')
true
