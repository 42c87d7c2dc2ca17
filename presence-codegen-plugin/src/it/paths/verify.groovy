def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /Generated \d+ files \(\d+ changed, 0 deleted, 0 up to date\) from 1 schema into Größe und Maß\/generated-sources/
assert log =~ /Nothing to generate: \d+ files from 1 schema are up to date in Größe und Maß\/generated-sources/
assert log.count('Nothing to compile') == 1
true
