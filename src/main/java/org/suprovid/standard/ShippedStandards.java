package org.suprovid.standard;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports each standard that came with this version once, before anything runs; later starts leave it alone. */
@Component
class ShippedStandards implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedStandards.class);
    private final StandardMapper mapper;
    private final TransactionTemplate transaction;

    ShippedStandards(StandardMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:standards/*.yaml")) {
                try (InputStream content = file.getInputStream()) {
                    bring(StandardReader.read(file.getFilename(), content));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The shipped standards cannot be read", e);
        }
    }

    private void bring(StandardReader.Read read) {
        transaction.executeWithoutResult(status -> {
            StandardFile.Standard standard = read.file().standard();
            // two nodes may start at once: the second finds the code taken
            Long id = mapper.insertStandard(standard.code(), standard.name(), standard.donor());
            if (id != null) {
                long version = mapper.insertVersion(id, read.file().version());
                mapper.insertTimers(version, read.timers());
                read.file().flags().forEach((code, value) -> mapper.insertFlag(version, code, value));
                LOG.info(
                        "Standard {} imported with {} timers",
                        standard.code(),
                        read.timers().size());
            }
        });
    }
}
