package org.suprovid.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Imports each standard that came with this version once, before anything runs; later starts leave it alone. */
@Component
class ShippedStandards implements SmartInitializingSingleton {

    private final StandardImport importing;

    ShippedStandards(StandardImport importing) {
        this.importing = importing;
    }

    @Override
    public void afterSingletonsInstantiated() {
        BaseOrder.of(shipped()).forEach(importing::bring);
    }

    static List<StandardReader.Read> shipped() {
        List<StandardReader.Read> read = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:standards/*.yaml")) {
                try (InputStream content = file.getInputStream()) {
                    read.add(StandardReader.read(file.getFilename(), content));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The shipped standards cannot be read", e);
        }
        return read;
    }
}
