package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suprovid.standard.StandardMapper.OwnLine;

/** The donors' standards: which versions there are and what each says about timers and switches. */
@Service("standardsFacade") // diagrams know the delegate as "standards"
public class Standards {

    private final StandardMapper mapper;
    private final Clock clock;
    private final Map<Long, StandardVersion> published = new ConcurrentHashMap<>();

    Standards(StandardMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The version in force today; @throws UnknownStandard if there is none. */
    public StandardVersion current(String code) {
        return version(currentVersionId(code, LocalDate.now(clock)));
    }

    /** The version in force today, or else the first that will be; @throws UnknownStandard if none was ever published. */
    StandardVersion currentOrNext(String code) {
        return version(inForceOrNext(code).orElseThrow(() -> new UnknownStandard(code)));
    }

    private Optional<Long> inForceOrNext(String code) {
        return mapper.versionInForce(code, LocalDate.now(clock)).or(() -> mapper.firstPublished(code));
    }

    /** What holds until a draft does; of a new standard the one it differs from, or itself if it stands alone. */
    public StandardVersion before(StandardVersion draft) {
        return inForceOrNext(draft.code())
                .or(() -> Optional.ofNullable(draft.baseVersionId()))
                .map(this::version)
                .orElse(draft);
    }

    /** Those that are there and not in force, by name. */
    List<StandardMapper.Waiting> notInForce() {
        return mapper.notInForce(LocalDate.now(clock));
    }

    /** A version by its number; @throws UnknownStandard if it is not published. */
    public StandardVersion version(String code, int number) {
        return version(mapper.versionOf(code, number).orElseThrow(() -> new UnknownStandard(code)));
    }

    /** The version of a standard that is in force on a day; @throws UnknownStandard if there is none. */
    public long currentVersionId(String standardCode, LocalDate on) {
        return mapper.versionInForce(standardCode, on).orElseThrow(() -> new UnknownStandard(standardCode));
    }

    /** A version by its id; once published it never changes, so it is read once. */
    public StandardVersion version(long id) {
        StandardVersion known = published.get(id);
        if (known == null) {
            known = read(id);
            if (known.status() != StandardVersion.Status.DRAFT) {
                published.put(id, known);
            }
        }
        return known;
    }

    /** The versions that a case follows. */
    public CaseStandards ofCase(long caseId) {
        return versions("case", caseId, mapper.versionsOfCase(caseId));
    }

    /** The same; whoever promises by them waits for a change that moves the case at this moment, and holds it off. */
    public CaseStandards heldOfCase(long caseId) {
        return versions("case", caseId, mapper.heldVersionsOfCase(caseId));
    }

    /** The versions that a referral without a case was begun under; it keeps them, whatever is published later (Q-52). */
    public CaseStandards ofReferral(long referralId) {
        return versions("referral", referralId, mapper.versionsOfReferral(referralId));
    }

    /** A referral without a case follows these from now on, the main one first. */
    public void begin(long referralId, CaseStandards following) {
        mapper.follow(
                referralId,
                following.versions().stream().map(StandardVersion::id).toList());
    }

    /** What would be followed today, by the standards' codes, the main one first. */
    public CaseStandards today(List<String> codes) {
        return new CaseStandards(codes.stream().map(this::current).toList());
    }

    private CaseStandards versions(String what, long id, List<Long> ids) {
        if (ids.isEmpty()) {
            throw new IllegalStateException("No " + what + " " + id + " in sight");
        }
        return new CaseStandards(ids.stream().map(this::version).toList());
    }

    /** The versions in force today, by name. */
    public List<StandardVersion> inForce() {
        return mapper.versionsInForce(LocalDate.now(clock)).stream()
                .map(this::version)
                .toList();
    }

    /** The version as the YAML file it can be imported from, the same to the byte whenever it is written. */
    public String yaml(StandardVersion version) {
        return StandardWriter.write(StandardAssembly.file(version));
    }

    /** If the transaction that published a version is rolled back, it was never published. */
    void forgetIfUndone(long id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    published.remove(id);
                }
            }
        });
    }

    /** Reads a version anew when this transaction is over, since it is being retired. */
    void forget(long id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                published.remove(id);
            }
        });
    }

    private StandardVersion read(long id) {
        StandardMapper.Head head = mapper.head(id).orElseThrow(() -> new UnknownStandard("#" + id));
        StandardVersion base = head.baseVersionId() == null ? null : version(head.baseVersionId());
        List<Timer> own = mapper.timers(id).stream().map(OwnLine::timer).toList();
        return StandardAssembly.of(head, base, own, mapper.flags(id));
    }
}
