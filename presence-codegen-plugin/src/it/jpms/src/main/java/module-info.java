/** A module that shows the types that it has generated, and needs nothing but the base module for them. */
module org.example.it {
    exports org.example.it;
    exports org.example.it.support;
}
