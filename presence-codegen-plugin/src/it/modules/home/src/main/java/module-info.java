/** A module with types of its own, beside those of another. */
module org.example.home {
    requires transitive org.example.lights;

    exports org.example.home;
}
