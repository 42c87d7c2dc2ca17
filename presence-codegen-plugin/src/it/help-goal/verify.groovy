def log = new File(basedir, 'build.log').text

assert log.contains('presence-codegen:generate')
['specDirectory', 'includes', 'excludes', 'basePackage', 'supportPackage', 'typeSuffix', 'nameFrom',
 'packageFromFolder', 'enums', 'javaTypesForFormats', 'nullAnnotations', 'baseUri',
 'validatorsOnly', 'dialect', 'assertFormats', 'assertContent', 'knownKeywords', 'failOnWarning', 'outputDirectory', 'skip'].each {
    assert log =~ /(?m)^    $it\b/ : it
    assert log.contains("User property: presence-codegen.$it") : it
}
['groups', 'names', 'formats', 'schemaMappings', 'overlays'].each { assert log =~ /(?m)^    $it\b/ : it }
assert !log.contains('(no description available)')
true
