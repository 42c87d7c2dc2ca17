/** A module whose types others use. */
module org.example.lights {
    exports org.example.lights;
    exports org.example.lights.support;
    exports org.example.lights.support.format;
    exports org.example.lights.support.pattern;
    exports org.example.lights.support.regex;
}
