def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

// Both mistakes are reported at once, each with its place, its code, the line with a caret, and a hint.
assert log.contains('''
[ERROR] src/main/spec/doorbell.yaml:4:5: error PC401: $ref "manners.yaml" cannot be resolved: there is no such file
    4 |     $ref: manners.yaml
      |     ^
    That folder holds: doorbell.yaml.
''')
assert log.contains('''
    6 |     type: 5
      |           ^
    Correct the value.
''')
assert log.contains('2 errors in src/main/spec, see above; nothing was generated.')
assert !log.contains('\tat ')
assert !log.contains('Please report')
assert !new File(basedir, 'target/generated-sources/presence-codegen/org').exists()
true
