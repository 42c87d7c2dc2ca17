def sources = new File(basedir, 'target/generated-sources/presence-codegen/org/example/it')

def doorbell = new File(sources, 'Doorbell.java').text
assert doorbell.contains('import org.jspecify.annotations.NullMarked;')
assert doorbell =~ /(?m)^@NullMarked$/
assert doorbell =~ /@Nullable Long times\(\)/
assert new File(sources, 'support/JsonValue.java').text =~ /(?m)^@NullMarked$/
assert !new File(sources, 'package-info.java').exists()
assert new File(basedir, 'target/classes/org/example/it/Doorbell.class').file
true
