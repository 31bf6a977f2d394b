package org.suprovid.engine.internal;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.suprovid.engine.AllowedBeans;

/** Second wall behind the scan of the diagrams: resolves allow-listed beans and refuses everything reflective. */
class GuardedExpressionManager extends JuelExpressionManager {

    private final AllowedBeans beans;

    GuardedExpressionManager(AllowedBeans beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver guarded = new CompositeELResolver();
        guarded.add(new ExpressionGuard());
        guarded.add(new AllowedBeansResolver(beans));
        guarded.add(super.createElResolver());
        return guarded;
    }
}
