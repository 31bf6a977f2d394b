package org.suprovid.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every check of a start, with the beans that diagrams may call known by their classes: no database, no engine. */
final class DeploymentChecks {

    private DeploymentChecks() {}

    /** What a start would say to these resources before it hands them to the engine. */
    static List<Violation> violations(Map<String, byte[]> resources) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(AllowedBeans.class);
            var classes = new ClassPathBeanDefinitionScanner(context, false);
            classes.addIncludeFilter(new AnnotationTypeFilter(CalledByDiagrams.class));
            classes.addIncludeFilter(new AssignableTypeFilter(DeploymentCheck.class));
            classes.scan("org.suprovid");
            context.addBeanFactoryPostProcessor(DeploymentChecks::nothingIsMadeUnasked);
            context.refresh();
            return context.getBeansOfType(DeploymentCheck.class).values().stream()
                    .flatMap(check -> check.check(resources).stream())
                    .sorted(Comparator.comparing(Violation::toString))
                    .toList();
        }
    }

    private static void nothingIsMadeUnasked(
            org.springframework.beans.factory.config.ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            bean.setLazyInit(true);
        }
    }
}
