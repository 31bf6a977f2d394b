package org.suprovid;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.suprovid.platform.NewMasterKey;

/** Starts the whole system: one process, one database, one command. */
@SpringBootApplication
@Modulithic(systemName = "Suprovid")
public class Suprovid {

    public static void main(String[] args) {
        if (NewMasterKey.isAsked(args)) {
            NewMasterKey.print(System.out);
            return;
        }
        SpringApplication.run(Suprovid.class, args);
    }
}
