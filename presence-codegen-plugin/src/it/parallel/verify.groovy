def log = new File(basedir, 'build.log').text

assert log.contains('with a thread count of 4')
assert log.count('[WARNING]') == 0
def modules = ['red', 'green', 'blue', 'white']
modules.each {
    assert new File(basedir, it + '/target/classes/org/example/' + it + '/Bell.class').file
    assert new File(basedir, it + '/target/generated-sources/presence-codegen/org/example/' + it + '/Bell.java').text
            .contains('The ' + it + ' bell.')
    assert log.contains('are up to date in ' + it + '/target/generated-sources/presence-codegen')
}
assert log.count('Nothing to generate') == modules.size()
true
