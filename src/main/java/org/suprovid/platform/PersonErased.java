package org.suprovid.platform;

/** Nothing can be written about a person whose key was destroyed. */
public class PersonErased extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    PersonErased() {
        super("platform.personErased");
    }
}
