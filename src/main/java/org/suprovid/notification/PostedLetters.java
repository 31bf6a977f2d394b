package org.suprovid.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** Shows what left the house about something; whoever asks has made sure that the reader may see what it is about. */
@Component
public class PostedLetters {

    private final DeliveryMapper mapper;
    private final AddressBook addresses;
    private final RowAccess access;

    PostedLetters(DeliveryMapper mapper, AddressBook addresses, RowAccess access) {
        this.mapper = mapper;
        this.addresses = addresses;
        this.access = access;
    }

    /** To people outside, the newest first. @param path such as referral/17, whatever follows it after a hyphen included */
    @Transactional(readOnly = true)
    public List<PostedLetter> about(String path) {
        return access.asSystem(() -> mapper.about(path).stream()
                .map(letter ->
                        addresses.find(letter.addressee()).map(letter::to).orElse(letter))
                .toList());
    }
}
