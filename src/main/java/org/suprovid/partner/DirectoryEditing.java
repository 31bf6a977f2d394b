package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;
import org.suprovid.platform.ServiceCatalogue;

/** Changes the directory. Partners are never deleted: referrals and plans go on naming them. */
@Service
@Transactional
public class DirectoryEditing {

    private final Directory directory;
    private final DirectoryMapper mapper;
    private final ServiceCatalogue services;
    private final Clock clock;

    DirectoryEditing(Directory directory, DirectoryMapper mapper, ServiceCatalogue services, Clock clock) {
        this.directory = directory;
        this.mapper = mapper;
        this.services = services;
        this.clock = clock;
    }

    /** Adds a partner; whoever writes an entry has verified it. Returns the code. @throws Problem.Invalid with every error at its field */
    public String add(EntryForm form) {
        Coordinates at = checked(form);
        String code = mapper.insert(form.name(), form.kind());
        write(directory.get(code).id(), form, at);
        return code;
    }

    /** @throws Problem.Invalid with every error at its field */
    public void change(String code, EntryForm form) {
        DirectoryEntry entry = directory.get(code);
        write(entry.id(), form, checked(form));
    }

    /** Somebody made sure that the entry is still right (T-34). */
    public void verify(String code) {
        verify(directory.get(code).id());
    }

    /** Sends nobody there any more; what runs goes on. */
    public void deactivate(String code) {
        mapper.activate(directory.get(code).id(), false);
    }

    public void activate(String code) {
        mapper.activate(directory.get(code).id(), true);
    }

    private void write(long id, EntryForm form, Coordinates at) {
        mapper.update(id, EntryValues.of(form, at));
        mapper.forgetServices(id);
        if (!form.services().isEmpty()) {
            mapper.provide(id, form.services());
        }
        verify(id);
    }

    private void verify(long id) {
        mapper.verified(id, LocalDate.now(clock), CurrentActor.staffId());
    }

    private Coordinates checked(EntryForm form) {
        FieldErrors errors = EntryRules.check(form, services.active());
        Coordinates at = Coordinates.of(form.coordinates()).orElse(null);
        if (at == null && !form.coordinates().isEmpty()) {
            errors.add("coordinates", "partner.error.coordinates");
        }
        errors.refuse();
        return at;
    }
}
