package io.github.presencecodegen.naming;

import java.util.List;

/** A name that the user gives. */
public sealed interface NameSetting permits NameOverride, MemberOverride, ConstantOverride {

    /** The schema of what is named: its file, and for a schema inside the file {@code #} and its pointer. */
    String schema();

    /** The kind of thing that is named, and all that is said about it. */
    List<String> texts();
}
