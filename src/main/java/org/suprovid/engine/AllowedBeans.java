package org.suprovid.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The beans that diagrams may call; looked up lazily, since they in turn use the engine. */
@Component
public class AllowedBeans {

    private final ListableBeanFactory beans;
    private volatile Set<String> names;

    public AllowedBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    public Set<String> names() {
        if (names == null) {
            names = new TreeSet<>(Arrays.asList(beans.getBeanNamesForAnnotation(CalledByDiagrams.class)));
        }
        return names;
    }

    /** The class behind a name, without creating the bean. */
    public Class<?> type(String name) {
        return beans.getType(name, false);
    }

    public Object get(String name) {
        return beans.getBean(name);
    }
}
