package org.suprovid.platform;

/** The system does not start without the master key that belongs to its database; says which of the ways it is wrong. */
final class MasterKeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String advice;

    private MasterKeyRefused(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    static MasterKeyRefused missing() {
        return new MasterKeyRefused(
                "No master key was given for the database named by SPRING_DATASOURCE_URL",
                "Make one with 'openssl rand -base64 32', keep it safe and apart from the database's backups, and give it"
                        + " to every node as SUPROVID_MASTER_KEY.");
    }

    static MasterKeyRefused unreadable() {
        return new MasterKeyRefused(
                "The master key cannot be read",
                "It must be 32 random bytes in base64 ('openssl rand -base64 32') or a base64 Tink keyset of AES-GCM"
                        + " keys. Check that nothing was cut off when it was copied.");
    }

    static MasterKeyRefused lost(String file) {
        return new MasterKeyRefused(
                "The database holds sealed records, but its master key is gone from " + file,
                "Put the file back from your backup, or give the key as SUPROVID_MASTER_KEY. Without it the records of"
                        + " this database cannot be read by anybody.");
    }

    static MasterKeyRefused doesNotFit() {
        return new MasterKeyRefused(
                "The master key does not belong to this database",
                "Give the key with which this database was first started (SUPROVID_MASTER_KEY, or master.key in the data"
                        + " folder), or connect to the database that belongs to this key.");
    }

    String advice() {
        return advice;
    }
}
