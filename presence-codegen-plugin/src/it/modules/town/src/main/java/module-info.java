/** A module that uses types of both others. */
module org.example.town {
    requires transitive org.example.home;

    exports org.example.town;
}
