package org.suprovid.transfer;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;
import org.suprovid.casework.Continuations;

/** The transfers of a case on its page: those by which it is left, and the one by which it came. */
@Component
class TransferSection implements CaseSection {

    private final TransferMapper mapper;
    private final TransferDirectory directory;
    private final Continuations continuations;

    TransferSection(TransferMapper mapper, TransferDirectory directory, Continuations continuations) {
        this.mapper = mapper;
        this.directory = directory;
        this.continuations = continuations;
    }

    /** One row of the section. @param receiver in words */
    record Line(Transfer transfer, String receiver, boolean came) {}

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String id() {
        return "transfers";
    }

    @Override
    public String titleKey() {
        return "transfer.section.title";
    }

    @Override
    public String template() {
        return "transfer/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        List<Line> lines = mapper.ofCase(file.id()).stream()
                .map(one -> new Line(one, directory.receiver(one), one.caseId() != file.id()))
                .toList();
        return Map.of(
                "file",
                file,
                "lines",
                lines,
                "passable",
                file.isOpen()
                        && !continuations.isLeaving(file)
                        && lines.stream().noneMatch(line -> line.transfer().isRunning()));
    }
}
