package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FirstAdministratorTests {

    private static final String PASSWORD = "the first password";
    private final StaffDirectory staff = mock(StaffDirectory.class);
    private final StaffMapper mapper = mock(StaffMapper.class);

    @Test
    void anEmptySystemGetsOneAdministrator() {
        when(staff.add(any(), eq(PASSWORD))).thenReturn(7L);
        start("admin", PASSWORD);
        verify(staff).add(argThat(member -> member.roles().equals(Set.of(Role.ADMIN))), eq(PASSWORD));
        verify(mapper).passwordIsGiven(7);
    }

    @Test
    void aSystemThatIsLivedInGetsNone() {
        when(mapper.somebodyIsHere()).thenReturn(true);
        start("admin", PASSWORD);
        verify(staff, never()).add(any(), any());
    }

    @Test
    void aPasswordThatWouldNotHoldIsRefused() {
        assertThatThrownBy(() -> start("admin", "short")).isInstanceOf(WeakFirstPassword.class);
        verify(staff, never()).add(any(), any());
    }

    @Test
    void nothingHappensUnlessAsked() {
        start("", "");
        verifyNoInteractions(staff, mapper);
    }

    private void start(String login, String password) {
        var transaction = new TransactionTemplate(mock(PlatformTransactionManager.class));
        new FirstAdministrator(staff, mapper, transaction, login, password).run(null);
    }
}
