// The project of the README's first steps. An empty folder becomes it, so that the page and what is tested cannot differ.
def steps = new File(basedir, '../../../../README.md').getText('UTF-8').find(/(?s)## First steps\n.*?\n## /)

def blocks = (steps =~ /(?ms)`([\w\/.]+)`[^`]*?\n\n {3}```(?:xml|yaml|java)\n(.*?)^ {3}```$/).collect { it }
def files = blocks.collectEntries { [it[1], it[2].replaceAll(/(?m)^ {3}/, '')] }
assert files.keySet() == ['pom.xml', 'src/main/spec/status.yaml', 'src/main/java/org/example/Main.java'] as Set
files.each { path, text ->
    def file = new File(basedir, path)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
true
