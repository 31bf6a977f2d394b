package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.partner.AgreementStanding;
import org.suprovid.partner.Agreements;
import org.suprovid.partner.Directory;
import org.suprovid.partner.DirectoryEntry;
import org.suprovid.platform.SealedJson;
import org.suprovid.powermap.PowerMapMapper.RingCount;
import org.suprovid.powermap.PowerMapMapper.Wanted;

/** Counts all maps the reader sees, in a few statements. */
@Component
@Transactional(readOnly = true)
class Networks {

    private final PowerMapMapper mapper;
    private final Directory directory;
    private final Agreements agreements;
    private final SealedJson seals;

    Networks(PowerMapMapper mapper, Directory directory, Agreements agreements, SealedJson seals) {
        this.mapper = mapper;
        this.directory = directory;
        this.agreements = agreements;
        this.seals = seals;
    }

    Network all() {
        Map<Long, List<RingCount>> counts =
                mapper.counts().stream().collect(Collectors.groupingBy(RingCount::partnerId));
        List<Wanted> wanted = mapper.wanted();
        List<Long> ids = new ArrayList<>(counts.keySet());
        wanted.stream().map(Wanted::partnerId).filter(Objects::nonNull).forEach(ids::add);
        Map<Long, DirectoryEntry> partners = directory.byIds(ids);
        Map<Long, AgreementStanding> standing = agreements.standing(ids);
        List<Network.Line> lines = counts.entrySet().stream()
                .map(entry -> line(partners.get(entry.getKey()), entry.getValue(), isAgreed(entry.getKey(), standing)))
                .sorted(Comparator.comparingInt(Network.Line::all).reversed().thenComparing(Network.Line::name))
                .toList();
        List<Network.Wish> wishes = wanted.stream()
                .filter(wish -> !isAgreed(wish.partnerId(), standing))
                .map(wish -> wish(wish, partners))
                .toList();
        return new Network(lines, rings(mapper.unknown()), wishes);
    }

    private static boolean isAgreed(Long partner, Map<Long, AgreementStanding> standing) {
        AgreementStanding one = partner == null ? null : standing.get(partner);
        return one != null && one.isValid();
    }

    private static Network.Line line(DirectoryEntry partner, List<RingCount> counts, boolean agreed) {
        int nearer = counts.stream().mapToInt(RingCount::nearer).sum();
        return new Network.Line(partner.code(), partner.name(), rings(counts), nearer, agreed);
    }

    private static List<Integer> rings(List<RingCount> counts) {
        return IntStream.rangeClosed(1, MapRules.RINGS)
                .map(ring -> counts.stream()
                        .filter(count -> count.ring() == ring)
                        .mapToInt(RingCount::cases)
                        .sum())
                .boxed()
                .toList();
    }

    private Network.Wish wish(Wanted wish, Map<Long, DirectoryEntry> partners) {
        DirectoryEntry partner = wish.partnerId() == null ? null : partners.get(wish.partnerId());
        String own = partner != null
                ? partner.name()
                : seals.unseal(
                                wish.personId(),
                                wish.sealed(),
                                PowerMaps.nodeContext(wish.nodeId()),
                                MapNode.Words.class)
                        .map(MapNode.Words::name)
                        .orElse("");
        return new Network.Wish(
                own, partner == null ? null : partner.code(), wish.caseNumber(), wish.askedBy(), wish.askedAt());
    }
}
