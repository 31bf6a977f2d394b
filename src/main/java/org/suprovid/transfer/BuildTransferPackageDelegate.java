package org.suprovid.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Puts together what is passed on, as it stands now and as far as the client agreed (R-LESSON-60, R-DOC-23). */
@Component("buildTransferPackage")
@CalledByDiagrams
class BuildTransferPackageDelegate implements JavaDelegate {

    private final TransferPackages packages;

    BuildTransferPackageDelegate(TransferPackages packages) {
        this.packages = packages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        packages.assemble(TransferProcess.transferId(execution));
    }
}
