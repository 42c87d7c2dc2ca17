def log = new File(basedir, 'build.log').text

assert log.contains('read and written by Jackson 2: com.fasterxml.jackson.core:jackson-databind:')
assert log.contains('read and written by Jackson 3: tools.jackson.core:jackson-databind:')
true
