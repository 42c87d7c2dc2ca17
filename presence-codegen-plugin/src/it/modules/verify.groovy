import java.util.jar.JarFile

def log = new File(basedir, 'build.log').text
def jars = ['lights', 'home', 'town'].collect { new File(basedir, it + '/target/' + it + '-1.jar') }
def shaded = new File(basedir, 'town/target/town-1-shaded.jar')

def generated = { module -> new File(basedir, module + '/target/generated-sources/presence-codegen') }
assert new File(generated('lights'), 'org/example/lights/support/format/UuidFormat.java').file
assert generated('home').listFiles().size() == 1
assert new File(generated('home'), 'org/example').list() as List == ['home']
assert new File(generated('town'), 'org/example/town').list().findAll { it ==~ /[A-Z][a-z]+\.java/ } == ['Street.java']

// Each module has a manifest of its own, which is an input of the modules that reuse its types.
jars.each { jar ->
    def name = jar.parentFile.parentFile.name
    assert new JarFile(jar).getEntry('META-INF/presence-codegen/org.example/' + name + '.json') != null
    assert new JarFile(shaded).getEntry('META-INF/presence-codegen/org.example/' + name + '.json') != null
}
assert log.count('Nothing to generate') == 3

def classes = jars.collectMany { jar ->
    new JarFile(jar).entries().collect { it.name }.findAll { it.endsWith('.class') && it != 'module-info.class' }
}
assert classes.size() == classes.toUnique().size()
assert !log.contains('overlapping')

def java = System.getProperty('java.home') + '/bin/java'
def run = { List<String> arguments ->
    def process = ([java] + arguments).execute()
    def text = process.text
    assert process.waitFor() == 0 : process.err.text
    return text
}
def expected = ['true', '"watts":4', '"colour":"green"', '/rooms/x/heater/degrees maximum']
[
    run(['-cp', shaded.path, 'org.example.town.app.Main']),
    run(['-cp', jars.join(File.pathSeparator), 'org.example.town.app.Main']),
    run(['-p', jars.join(File.pathSeparator), '-m', 'org.example.town/org.example.town.app.Main'])
].each { output -> expected.each { assert output.contains(it) : output } }
true
