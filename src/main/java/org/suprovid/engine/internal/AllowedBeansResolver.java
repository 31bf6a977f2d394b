package org.suprovid.engine.internal;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.suprovid.engine.AllowedBeans;

/** Resolves a bare name to an allow-listed bean. */
class AllowedBeansResolver extends ReadOnlyResolver {

    private final AllowedBeans beans;

    AllowedBeansResolver(AllowedBeans beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && beans.names().contains(name)) {
            context.setPropertyResolved(true);
            return beans.get(name);
        }
        return null;
    }
}
