package org.suprovid.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may come in, by which door; which endpoint is whose is said at each endpoint ({@link Allow}). Partners have doors of their
 * own, {@link PartnerDoors}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Programs sign in with every call and hold no session, so there is no cookie another site could ride on. */
    @Bean
    @Order(3)
    SecurityFilterChain programs(HttpSecurity http, StaffDirectory staff) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new AskProgram()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new ActorFilter(staff), AuthorizationFilter.class)
                .addFilterAfter(new OwnPasswordFirst(), ActorFilter.class)
                .build();
    }

    /** What watches the system signs in like a program; an administrator's session opens the same door. */
    @Bean
    @Order(4)
    SecurityFilterChain watchers(HttpSecurity http, StaffDirectory staff) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole("ADMIN"))
                .httpBasic(basic -> basic.authenticationEntryPoint(new AskProgram()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(new ActorFilter(staff), AuthorizationFilter.class)
                .addFilterAfter(new OwnPasswordFirst(), ActorFilter.class)
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain people(HttpSecurity http, StaffDirectory staff) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/sign-in", "/language", "/assets/**", "/favicon.ico", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/", false)
                        .failureHandler(new SignInFailed())
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new AskToSignIn()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new ActorFilter(staff), AuthorizationFilter.class)
                .addFilterAfter(new OwnPasswordFirst(), ActorFilter.class)
                .build();
    }
}
