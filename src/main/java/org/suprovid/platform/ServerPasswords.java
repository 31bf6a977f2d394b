package org.suprovid.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The embedded server's passwords, made once and kept beside it: other people of the same machine cannot enter. */
record ServerPasswords(OwnerOnlyFile file, String superuser, String owner, String application) {

    static ServerPasswords in(Path data, boolean asked) throws IOException {
        OwnerOnlyFile file = new OwnerOnlyFile(data.resolve("server.passwords"));
        if (file.read().isEmpty()) {
            if (asked) {
                throw new IOException("its passwords are gone; put " + file.path() + " back from your backup");
            }
            // initdb reads the first line, which is why the superuser's comes first
            file.write(String.join("\n", random(), random(), random()) + "\n");
        }
        List<String> lines = file.read().orElseThrow().lines().toList();
        return new ServerPasswords(file, lines.get(0), lines.get(1), lines.get(2));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "ServerPasswords[" + file.path() + "]";
    }
}
