package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Coverage;
import com.megaticket.console.failover.reconcile.Cursor;
import com.megaticket.console.failover.reconcile.ShowingResult;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The memory and its file. A disk that does not take it stops nothing: what is lost then is only where the run was. */
final class AuditMemory {
    private static final Logger LOG = LoggerFactory.getLogger(AuditMemory.class);
    private static final int REGIONS = 2;

    private final AuditFile file;
    private Optional<Memory> kept;

    /** Blocks for the disk. */
    AuditMemory(AuditFile file) {
        this.file = file;
        kept = read();
    }

    private Optional<Memory> read() {
        try {
            return file.read().map(MemoryJson::parse);
        } catch (Fault | IllegalArgumentException e) {
            LOG.warn("the reconciliation begins anew: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    synchronized Optional<Memory> kept() {
        return kept;
    }

    synchronized Map<String, Decided> decided() {
        return kept.map(Memory::decided).orElse(Map.of());
    }

    /** A run begins, or goes on. */
    synchronized void run(Cursor from) {
        kept = Optional.of(kept.map(m -> m.with(from).ended(Optional.empty()))
                .orElseGet(() -> new Memory(from, Optional.empty(), Optional.empty(), Map.of())));
    }

    synchronized void read(List<Coverage> coverage, Instant now) {
        kept = kept.map(m -> m.read(coverage, REGIONS, now));
    }

    synchronized void keep(Cursor cursor) {
        kept = kept.map(m -> m.with(cursor));
        write();
    }

    synchronized void ended(Cursor cursor, Optional<Instant> at) {
        kept = kept.map(m -> m.with(cursor).ended(at));
        write();
    }

    synchronized void looked(ShowingResult result) {
        kept = kept.map(m -> m.with(m.cursor().with(result)));
        write();
    }

    synchronized void decided(Decided decision) {
        kept = kept.map(m -> m.with(decision));
        write();
    }

    private void write() {
        kept.ifPresent(m -> {
            try {
                file.write(MemoryJson.text(m));
            } catch (Fault fault) {
                LOG.warn("where the reconciliation is could not be kept: {}", fault.failure().detail());
            }
        });
    }
}
